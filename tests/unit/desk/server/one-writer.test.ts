import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { holdFolder, writerFile } from '../../../../src/desk/server/one-writer.ts';

const program = path.join(import.meta.dirname, 'holding-program.ts');

function aFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'nha-san-writer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A program that tries to hold a folder, and tells what came of it. */
function aProgram(folder: string, address: string): { child: ChildProcess; told: Promise<unknown> } {
  const child = fork(program, [folder, address], { execArgv: ['--import', 'tsx'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, told: once(child, 'message').then(([told]) => told) };
}

test('while one program edits a folder a second one is told where, and the folder is free when it has died', async () => {
  const folder = aFolder();
  const first = aProgram(folder, 'http://localhost:4321/admin/');
  expect(await first.told).toBe('held');
  expect(holdFolder(folder, 'http://localhost:4322/admin/')).toEqual({
    heldBy: 'http://localhost:4321/admin/',
  });
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  expect(existsSync(path.join(folder, writerFile))).toBe(true);
  const mine = holdFolder(folder, 'http://localhost:4322/admin/');
  expect('free' in mine).toBe(true);
  expect(await aProgram(folder, 'x').told).toBe('http://localhost:4322/admin/');
  if ('free' in mine) mine.free();
  expect(existsSync(path.join(folder, writerFile))).toBe(false);
});

test('of eight programs that start at once, over what a dead one has left, one edits', async () => {
  const folder = aFolder();
  writeFileSync(
    path.join(folder, writerFile),
    JSON.stringify({ pid: 999_999_999, birth: '', address: 'cũ' }),
  );
  const told = await Promise.all(
    Array.from({ length: 8 }, (_, index) => aProgram(folder, `số ${index}`).told),
  );
  expect(told.filter((each) => each === 'held')).toHaveLength(1);
});

test('programs that save by turns, and die in the middle of one, lose no save of each other', async () => {
  const [folder, saving] = [aFolder(), path.join(import.meta.dirname, 'saving-program.ts')];
  const text = path.join(aFolder(), 'index.yaml');
  writeFileSync(text, '');
  const [names, turns] = [['a', 'b', 'c', 'd', 'e', 'f'], 20];
  await Promise.all(
    names.map((name) => {
      const child = fork(saving, [folder, text, name, String(turns)], { execArgv: ['--import', 'tsx'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      return once(child, 'close');
    }),
  );
  const saved = names.flatMap((name) => Array.from({ length: turns }, (_, turn) => `${name} ${turn}`));
  expect(readFileSync(text, 'utf8').trim().split('\n').sort()).toEqual(saved.sort());
  expect(readdirSync(folder)).toEqual([writerFile]);
});

test.each([
  ['nothing, as a power cut leaves it', ''],
  ['no JSON', '{'],
  [
    'another program that has got the number',
    JSON.stringify({ pid: process.ppid, birth: 'x', address: 'y' }),
  ],
  ['a path in the place of a number', JSON.stringify({ pid: '../../x/', birth: '', address: 'y' })],
  ['no number', JSON.stringify({ pid: 'x', birth: '', address: 'y' })],
  ['null', 'null'],
])('a file that says %s holds nothing', (_what, text) => {
  const folder = aFolder();
  writeFileSync(path.join(folder, writerFile), text);
  expect('free' in holdFolder(folder, 'đây')).toBe(true);
  expect(JSON.parse(readFileSync(path.join(folder, writerFile), 'utf8')).pid).toBe(process.pid);
});

test('a folder that is not there needs nobody to hold it', () => {
  expect('free' in holdFolder(path.join(aFolder(), 'khong-co'), 'đây')).toBe(true);
});
