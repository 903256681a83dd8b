import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright';
import { LAUNCH_ARGS } from './browser/launch-args.ts';
import type { Machine } from './chromium.ts';
import { packageScript, runNode, runProgram } from './program.ts';

const LAUNCH_TIMEOUT = 30_000;

/** The one line that matters in Playwright's report of a browser that did not start. */
export function launchFault(report: string): string {
  const lines = stripVTControlCharacters(report).split('\n');
  const printed = lines.flatMap((line) => line.match(/^\[pid=\d+\]\[err\] (.+)/)?.[1] ?? []);
  const cause = printed.find((line) => /cannot|error|fail|fatal|not found|require/i.test(line)) ?? printed[0];
  const exit = report.match(/process did exit: exitCode=(\d+)/)?.[1];
  return (
    cause ?? (exit ? `ended at once with exit code ${exit}` : lines[0]!.replace('browserType.launch: ', ''))
  );
}

/** The machine that runs the tests. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    uid: process.getuid?.(),
    playwrightChromium: () => chromium.executablePath(),
    exists: existsSync,
    async launch(executablePath) {
      try {
        const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS, timeout: LAUNCH_TIMEOUT });
        const version = browser.version();
        await browser.close();
        return version;
      } catch (error) {
        throw new Error(launchFault((error as Error).message));
      }
    },
    run: runProgram,
    runPlaywright: (args, minutes) => runNode([packageScript('playwright'), ...args], minutes),
  };
}
