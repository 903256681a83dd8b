import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../../program.ts';

test('every thread of a program that gives way comes after the others, also those that begin later', () => {
  const lines = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { readFile } from 'node:fs/promises';
    const { giveWay } = await import('${pathToFileURL(path.join(ROOT, 'src/program/give-way.ts'))}');
    giveWay();
    await readFile('/proc/self/stat');
    const nice = (thread) => readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[16];
    console.log(JSON.stringify(readdirSync('/proc/self/task').map(nice)));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', lines], { encoding: 'utf8' });
  const all = JSON.parse(stdout) as string[];
  expect(all.length).toBeGreaterThan(4);
  expect(all.filter((nice) => Number(nice) < 10)).toEqual([]);
});

test('when memory runs out, it ends before the others', () => {
  const lines = `
    import { readFileSync } from 'node:fs';
    const { giveWay } = await import('${pathToFileURL(path.join(ROOT, 'src/program/give-way.ts'))}');
    giveWay();
    console.log(readFileSync('/proc/self/oom_score_adj', 'utf8'));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', lines], { encoding: 'utf8' });
  expect(Number(stdout)).toBeGreaterThanOrEqual(500);
});
