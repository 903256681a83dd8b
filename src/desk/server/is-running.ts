/** Whether a program of this machine has this number now. It may be another one than the one that is meant. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Programs of other people run as well.
    return (fault as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
