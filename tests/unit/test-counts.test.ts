import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../program.ts';
import { countPlaywright, countVitest, runAndCount, type TestReport } from '../test-counts.ts';

type VitestFile = Parameters<typeof countVitest>[0]['testResults'][number];
type Suite = Parameters<typeof countPlaywright>[0]['suites'][number];

/** What a report says about a test and why it failed, in the colours of a terminal. */
const named = (status: string) => ({
  title: status,
  ancestorTitles: ['price'],
  fullName: `price ${status}`,
  failureMessages:
    status === 'failed' ? ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at …'] : [],
});

function vitestFile(statuses: string[], facts: Partial<VitestFile> = {}): VitestFile {
  return {
    name: resolve(ROOT, 'tests/unit/price.test.ts'),
    status: statuses.includes('failed') ? 'failed' : 'passed',
    message: '',
    assertionResults: statuses.map((status) => ({ status, ...named(status) })),
    ...facts,
  } as VitestFile;
}

function suite(statuses: string[], suites: Suite[] = []): Suite {
  const results = [{}, { error: { message: '\u001b[2mError: it is dark\u001b[22m\n\nCall log' } }];
  const specs = statuses.map((status) => ({
    title: 'opens',
    tests: [{ status, projectName: 'phone', results: status === 'timedOut' ? [] : results }],
  }));
  return { title: 'home.test.ts', specs, suites } as unknown as Suite;
}

describe('Vitest', () => {
  test.each([
    ['tests that pass', [vitestFile(['passed', 'passed']), vitestFile(['passed'])], 3, 0, []],
    [
      'a test that fails',
      [vitestFile(['passed', 'failed'])],
      1,
      1,
      ['tests/unit/price.test.ts › price › failed: AssertionError: expected 1 to be 2'],
    ],
    [
      'a skipped test and one still to be written',
      [vitestFile(['passed', 'skipped', 'todo'])],
      1,
      2,
      [
        'Skipped: "price skipped". A skipped test counts as failed: make it run, or remove it.',
        'Skipped: "price todo". A skipped test counts as failed: make it run, or remove it.',
      ],
    ],
    [
      'a file that cannot be loaded',
      [vitestFile([], { status: 'failed', message: 'Cannot find module "./price"\n  at …' })],
      0,
      1,
      ['tests/unit/price.test.ts failed outside its tests: Cannot find module "./price"'],
    ],
    [
      'a file whose worker ended',
      [vitestFile(['passed'], { status: 'failed' })],
      1,
      1,
      ['tests/unit/price.test.ts failed outside its tests: it did not finish'],
    ],
  ])('%s', (_name, testResults, passed, failed, faults) => {
    expect(countVitest({ testResults })).toEqual({ passed, failed, faults });
  });
});

describe('Playwright', () => {
  test.each([
    ['tests that pass, also in inner suites', [suite(['expected'], [suite(['expected'])])], 2, 0, []],
    [
      'a test that fails, one that passes sometimes, and one that was cut off',
      [suite(['unexpected'], [suite(['flaky', 'timedOut'])])],
      0,
      3,
      [
        'phone › home.test.ts › opens: Error: it is dark',
        'phone › home.test.ts › home.test.ts › opens: Error: it is dark',
        'phone › home.test.ts › home.test.ts › opens: it did not finish',
      ],
    ],
    [
      'a skipped test',
      [suite(['expected', 'skipped'])],
      1,
      1,
      [
        'Skipped: "phone › home.test.ts › opens". A skipped test counts as failed: make it run, or remove it.',
      ],
    ],
  ])('%s', (_name, suites, passed, failed, faults) => {
    expect(countPlaywright({ suites, errors: [] })).toEqual({ passed, failed, faults });
  });

  test('an error outside the tests', () => {
    const location = { file: resolve(ROOT, 'tests/browser/home.test.ts'), line: 1, column: 1 };
    expect(countPlaywright({ suites: [], errors: [{ message: 'Unexpected token', location }] })).toEqual({
      passed: 0,
      failed: 1,
      faults: ['Outside the tests (tests/browser/home.test.ts): Unexpected token'],
    });
  });
});

describe('a run', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nha-san-test-counts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const report = (): TestReport => ({ file: join(folder, 'report.json'), count: (text) => JSON.parse(text) });
  const writes = (passed: number, failed: number) =>
    writeFileSync(report().file, JSON.stringify({ passed, failed, faults: [] }));

  test('counts what the report says', async () => {
    expect(await runAndCount(async () => writes(4, 1), report())).toEqual({
      passed: 4,
      failed: 1,
      faults: [],
    });
  });

  test('that fails without a failed test is one failure', async () => {
    const run = async () => {
      writes(4, 0);
      throw new Error('ended with exit code 1');
    };
    expect(await runAndCount(run, report())).toEqual({
      passed: 4,
      failed: 1,
      faults: ['No test failed, yet the test runner ended with exit code 1.'],
    });
  });

  test('never reads the report of an earlier run', async () => {
    writes(4, 0);
    const run = () => Promise.reject(new Error('ended with exit code 7'));
    expect(await runAndCount(run, report())).toEqual({
      passed: 0,
      failed: 1,
      faults: ['The test runner ended with exit code 7 and left no report.'],
    });
  });
});
