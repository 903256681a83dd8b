import { expect, test } from 'vitest';
import { allPassed, type StepResult, summary } from '../summary.ts';

const step = (name: string, facts: Partial<StepResult> = {}): StepResult => ({
  name,
  outcome: 'ok',
  seconds: 2.04,
  passed: 0,
  failed: 0,
  faults: [],
  ...facts,
});

test('everything passed: the table, and the counts of tests only', () => {
  const results = [step('Types'), step('Unit tests', { seconds: 123.45, passed: 61 })];
  expect(allPassed(results)).toBe(true);
  expect(summary(results)).toMatchInlineSnapshot(`
    "Types       ok          2.0 s
    Unit tests  ok        123.5 s

    61 passed, 0 failed"
  `);
});

test('a failed step counts as one, a step that was not run as none', () => {
  const results = [
    step('Unit tests', { outcome: 'failed', passed: 60, failed: 2, faults: ['Skipped: "price".'] }),
    step('Site', { outcome: 'failed', failed: 1, faults: ['ended with exit code 1'] }),
    step('Browser tests', { outcome: 'not run', seconds: 0, faults: ['not run, because of: Site.'] }),
  ];
  expect(allPassed(results)).toBe(false);
  expect(summary(results)).toMatchInlineSnapshot(`
    "Unit tests     failed      2.0 s
    Site           failed      2.0 s
    Browser tests  not run     0.0 s

    Unit tests: Skipped: "price".
    Site: ended with exit code 1
    Browser tests: not run, because of: Site.

    60 passed, 3 failed"
  `);
});
