/** How one step of `npm test` ended. */
export interface StepResult {
  name: string;
  /** `not run`: a step that it needs has failed. */
  outcome: 'ok' | 'failed' | 'not run';
  seconds: number;
  /** Tests of this step; a step without tests counts only when it fails, as one. */
  passed: number;
  failed: number;
  /** One line for each thing that failed. */
  faults: string[];
}

function total(results: readonly StepResult[], key: 'passed' | 'failed'): number {
  return results.reduce((sum, result) => sum + result[key], 0);
}

/** Whether everything that was asked for ran and nothing failed. */
export function allPassed(results: readonly StepResult[]): boolean {
  return results.every(({ outcome, failed }) => outcome === 'ok' && failed === 0);
}

/**
 * The closing report: a table of the steps, what failed (of a long log often only the end is read), and last
 * `N passed, N failed` on a line of its own.
 */
export function summary(results: readonly StepResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const faults = results.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
  const rows = results.map(({ name, outcome, seconds }) =>
    [name.padEnd(width), outcome.padEnd(7), `${seconds.toFixed(1)} s`.padStart(8)].join('  '),
  );
  const counts = `${total(results, 'passed')} passed, ${total(results, 'failed')} failed`;
  return [...rows, '', ...faults, ...(faults.length > 0 ? [''] : []), counts].join('\n');
}
