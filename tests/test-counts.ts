import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';
import { ROOT } from './program.ts';

/** What one run of a test runner came to. */
export interface TestCounts {
  passed: number;
  /** Includes skipped tests, and files that could not be loaded. */
  failed: number;
  /** One line for each failure: where, and why. */
  faults: string[];
}

function skipFault(name: string): string {
  return `Skipped: "${name}". A skipped test counts as failed: make it run, or remove it.`;
}

function testFault(path: readonly string[], message: string | undefined): string {
  return `${path.filter(Boolean).join(' › ')}: ${firstLine(message) || 'it did not finish'}`;
}

function firstLine(message = ''): string {
  return stripVTControlCharacters(message).split('\n')[0]!;
}

function fileFault(file: string, message: string): string {
  return `${relative(ROOT, file)} failed outside its tests: ${firstLine(message) || 'it did not finish'}`;
}

/** The counts of a Vitest report; a file without tests, or with a fault outside its tests, is one failure. */
export function countVitest(report: Pick<JsonTestResults, 'testResults'>): TestCounts {
  const counts: TestCounts = { passed: 0, failed: 0, faults: [] };
  for (const file of report.testResults) {
    for (const { status, fullName, ancestorTitles, title, failureMessages } of file.assertionResults) {
      if (status === 'passed') {
        counts.passed += 1;
        continue;
      }
      counts.failed += 1;
      const path = [relative(ROOT, file.name), ...ancestorTitles, title];
      counts.faults.push(status === 'failed' ? testFault(path, failureMessages?.[0]) : skipFault(fullName));
    }
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      counts.failed += 1;
      counts.faults.push(fileFault(file.name, file.message));
    }
  }
  return counts;
}

/** The counts of a Playwright report; a test counts once per project (phone, desktop). */
export function countPlaywright(report: Pick<JSONReport, 'suites' | 'errors'>): TestCounts {
  const counts: TestCounts = { passed: 0, failed: 0, faults: [] };
  const visit = (suite: JSONReportSuite, parents: string[]): void => {
    const path = [...parents, suite.title];
    for (const spec of suite.specs) {
      for (const { status, projectName, results } of spec.tests) {
        if (status === 'expected') {
          counts.passed += 1;
          continue;
        }
        counts.failed += 1;
        const place = [projectName, ...path, spec.title];
        const message = results.find(({ error }) => error)?.error?.message;
        counts.faults.push(status === 'skipped' ? skipFault(place.join(' › ')) : testFault(place, message));
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, path);
  };
  for (const suite of report.suites) visit(suite, []);
  for (const { message, location } of report.errors) {
    counts.failed += 1;
    counts.faults.push(
      `Outside the tests${location ? ` (${relative(ROOT, location.file)})` : ''}: ${message}`,
    );
  }
  return counts;
}

/** The report that a test runner leaves behind. */
export interface TestReport {
  file: string;
  count(text: string): TestCounts;
}

export const VITEST_REPORT: TestReport = {
  file: resolve(ROOT, '.cache/nha-san/vitest.json'),
  count: (text) => countVitest(JSON.parse(text)),
};

export const PLAYWRIGHT_REPORT: TestReport = {
  file: resolve(ROOT, '.cache/nha-san/playwright.json'),
  count: (text) => countPlaywright(JSON.parse(text)),
};

/**
 * Runs a test runner and counts what its report says. A runner that fails without a failed test, or leaves
 * no report, is one failure; an old report is never read.
 */
export async function runAndCount(run: () => Promise<void>, report: TestReport): Promise<TestCounts> {
  rmSync(report.file, { force: true });
  const fault = await run().then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (!existsSync(report.file)) {
    return { passed: 0, failed: 1, faults: [`The test runner ${fault ?? 'ended well'} and left no report.`] };
  }
  const counts = report.count(readFileSync(report.file, 'utf8'));
  if (!fault || counts.failed > 0) return counts;
  return { ...counts, failed: 1, faults: [`No test failed, yet the test runner ${fault}.`] };
}
