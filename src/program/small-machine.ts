import { totalmem } from 'node:os';

/** Bytes of memory below which work is done by one and one. */
const roomy = 2 * 1024 ** 3;

/** Whether there is little memory: on the machine, or for what may be used of it, as in a container or under systemd. */
export function isSmallMachine(): boolean {
  const allowed = process.constrainedMemory();
  return Math.min(totalmem(), allowed || Number.POSITIVE_INFINITY) < roomy;
}
