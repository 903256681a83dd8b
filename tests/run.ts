import { bundledProgram } from '../src/program/program.ts';
import { BROWSER_SITE } from './browser/address.ts';
import { findChromium } from './chromium.ts';
import { thisMachine } from './machine.ts';
import { packageScript, runNode } from './program.ts';
import { allPassed, type StepResult, summary } from './summary.ts';
import {
  PLAYWRIGHT_REPORT,
  runAndCount,
  type TestCounts,
  type TestReport,
  VITEST_REPORT,
} from './test-counts.ts';

/** A step that takes longer hangs: twice what the slowest has taken on a busy machine. */
const MINUTES = 40;

/** What can be asked for by name: `npm test -- unit`. */
const GROUPS = ['types', 'lint', 'unit', 'browser'] as const;

const asked = process.argv.slice(2);
const strange = asked.filter((name) => !GROUPS.some((group) => group === name));

/** Unit test files, or parts of their names, that were named behind the group: `npm test -- unit price`. */
const FILES = asked.includes('unit') ? strange : [];

interface Step {
  /** Who asks for one of these asks for the step. */
  groups: readonly (typeof GROUPS)[number][];
  name: string;
  /** Names of the steps without which this one makes no sense. */
  needs?: string[];
  /** Rejects with the reason when the step fails. */
  run(): Promise<void>;
  /** Of a step that runs tests: what they came to. */
  report?: TestReport;
}

/** They have no tests, one core is enough for them, and nothing waits for them. */
const CHECKS: Step[] = [
  {
    groups: ['types'],
    name: 'Types',
    // Pages and everything else. Not through `astro check`: when this package is missing or broken, that asks a
    // question, and passes in CI.
    run: () => runNode([packageScript('@astrojs/check', 'astro-check')], MINUTES, 'at its end'),
  },
  {
    groups: ['lint'],
    name: 'Lint and format',
    run: () => runNode([packageScript('@biomejs/biome', 'biome'), 'check', '.'], MINUTES, 'at its end'),
  },
];

/** What the tests need: each of these lets the other core idle at times. */
const PREPARATIONS: Step[] = [
  {
    groups: ['unit', 'browser'],
    name: 'Program',
    // So that no test waits for it. Files named on the command line seldom need it, and bundle it if they do.
    async run() {
      if (FILES.length === 0) await bundledProgram();
    },
  },
  {
    groups: ['browser'],
    name: 'Chromium',
    async run() {
      const { path, version, source, passedOver } = await findChromium(thisMachine());
      for (const reason of passedOver) console.log(`Passed over: ${reason}`);
      console.log(`Found: ${path} ${version} (${source})`);
      process.env.CHROMIUM_PATH = path;
    },
  },
  {
    groups: ['browser'],
    name: 'Site for the browser tests',
    run: () => runNode(['--import', 'tsx', 'src/commands/build.ts', '--out', BROWSER_SITE], MINUTES),
  },
  {
    groups: ['browser'],
    name: 'Site of real houses for the browser tests',
    run: () => runNode(['--import', 'tsx', 'tests/browser/build-real-site.ts'], MINUTES),
  },
];

const TESTS: Step[] = [
  {
    groups: ['unit'],
    name: 'Unit tests',
    report: VITEST_REPORT,
    run: () =>
      runNode(
        [
          packageScript('vitest'),
          'run',
          '--config=tests/unit/vitest.config.ts',
          '--update=none',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${VITEST_REPORT.file}`,
          ...FILES,
        ],
        MINUTES,
      ),
  },
  {
    groups: ['browser'],
    name: 'Browser tests',
    needs: ['Chromium', 'Site for the browser tests', 'Site of real houses for the browser tests'],
    report: PLAYWRIGHT_REPORT,
    run: () =>
      runNode(
        [
          packageScript('@playwright/test', 'playwright'),
          'test',
          '--config=tests/browser/playwright.config.ts',
        ],
        MINUTES,
      ),
  },
];

async function outcomeOf({ run, report }: Step): Promise<TestCounts> {
  if (report) return runAndCount(run, report);
  await run();
  return { passed: 0, failed: 0, faults: [] };
}

async function runStep(step: Step, earlier: readonly StepResult[]): Promise<StepResult> {
  const { name, needs = [] } = step;
  const missing = earlier.filter((result) => needs.includes(result.name) && result.outcome !== 'ok');
  if (missing.length > 0) {
    const fault = `not run, because of: ${missing.map((result) => result.name).join(', ')}.`;
    return { name, outcome: 'not run', seconds: 0, passed: 0, failed: 0, faults: [fault] };
  }
  console.log(`\n== ${name} ==\n`);
  const start = performance.now();
  const counts = await outcomeOf(step).catch(
    (error: Error): TestCounts => ({ passed: 0, failed: 1, faults: [error.message] }),
  );
  const seconds = (performance.now() - start) / 1000;
  const outcome = counts.failed === 0 ? 'ok' : 'failed';
  console.log(`\n-- ${name}: ${outcome}, ${seconds.toFixed(1)} s`);
  return { name, outcome, seconds, ...counts };
}

if (strange.length > FILES.length) {
  console.error(
    `Unknown: ${strange.join(', ')}. npm test runs everything; npm test -- NAME runs one of: ${GROUPS.join(', ')}; npm test -- unit FILE runs one file.`,
  );
  process.exit(2);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (process.env.CI) process.env.PLAYWRIGHT_FORCE_TTY = '0';

const results: StepResult[] = [];
async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (asked.length === 0 || step.groups.some((group) => asked.includes(group)))
      results.push(await runStep(step, results));
  }
}

await Promise.all([runSteps(CHECKS), runSteps(PREPARATIONS)]);
await runSteps(TESTS);
console.log(`\n== Summary ==\n\n${summary(results)}`);
process.exitCode = allPassed(results) ? 0 : 1;
