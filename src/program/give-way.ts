import { readdirSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/** The nice value of work that nobody waits for by the second. */
const nice = 10;

/** How much sooner the system ends it when memory runs out, of 1000: before the server, whatever either takes. */
const givesMemory = '500';

/**
 * Lets everything else on this machine come first, also when memory runs out. On Linux each thread has a rank of its
 * own; those that come later have that of the thread that starts them.
 */
export function giveWay(): void {
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [process.pid];
  for (const thread of threads) {
    try {
      setPriority(thread, nice);
    } catch {
      // One that has just ended, or a system that does not let it.
    }
  }
  try {
    if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', givesMemory);
  } catch {
    // A container that does not let it.
  }
}
