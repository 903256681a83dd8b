import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { disk } from '../../../../../src/desk/server/disk.ts';
import { aContentFolder } from '../../../../fixtures/content-folder.ts';
import { quickVillage } from './quick-village.ts';
import { seeded } from './seeded.ts';
import { type Told, workOn } from './villagers.ts';
import { expectNothingHalfWritten, expectNothingLost } from './what-holds.ts';

async function someFolders() {
  const content = await aContentFolder();
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-killed-'));
  onTestFinished(async () => {
    for (const each of [content, folder]) await rm(each, { recursive: true, force: true });
  });
  return { content, data: path.join(folder, 'data'), memory: path.join(folder, 'memory') };
}

type Folders = Awaited<ReturnType<typeof someFolders>>;

/**
 * A program that looks whether all is well, works, and stops for good at a step on the disk, before it or after it.
 * Whatever else is under way then finds neither disk nor database any more, as if it had been killed.
 * @param told what people were told by the programs before, to which this one adds
 * @param step counted from the start of the program, or of the work where `atWork`
 */
async function stoppedAt(
  folders: Folders,
  told: Told[],
  { step, after, atWork }: { step: number; after: boolean; atWork: boolean },
  next: () => number,
): Promise<void> {
  let left = atWork ? Number.POSITIVE_INFINITY : step;
  let isDead = false;
  const { promise: death, resolve: die } = Promise.withResolvers<void>();
  const end = () => {
    isDead = true;
    village.database.close();
    die();
    return new Promise<never>(() => {});
  };
  const orStop = async (work: () => Promise<void>): Promise<void> => {
    const isLast = --left === 0;
    if (isDead || (isLast && !after)) return end();
    await work();
    if (isDead || isLast) return end();
  };
  const village = quickVillage(folders, {
    write: (file, bytes) => orStop(() => disk.write(file, bytes)),
    rename: (from, to) => orStop(() => disk.rename(from, to)),
  });
  const life = async () => {
    await village.settled();
    expectNothingLost(village, folders, told);
    if (atWork) left = step;
    await workOn(
      village,
      next,
      (each) => told.push(each),
      () => isDead,
    );
  };
  // Whoever comes to a closed database is dead as well.
  const alive = life().catch((fault) => {
    if (!isDead) throw fault;
  });
  await Promise.race([death, alive]);
}

/** Milliseconds that a busy machine may take for all those lives. */
const patience = 180_000;

test(
  'stopped at 190 random steps, whatever was told is kept, and what was published is in its place',
  async () => {
    const folders = await someFolders();
    const next = seeded(7);
    const told: Told[] = [];
    for (let stop = 0; stop < 190; stop++) {
      const step = 1 + Math.floor(next() * 4);
      await stoppedAt(folders, told, { step, after: next() < 0.5, atWork: next() < 0.8 }, next);
    }
    const village = quickVillage(folders);
    await village.settled();
    expectNothingLost(village, folders, told);
    village.database.close();
    expect(told.length).toBeGreaterThan(100);
    expect(new Set(told.map(({ deed }) => deed)).size).toBeGreaterThan(6);
  },
  patience,
);

test('killed 10 times in the middle of it, the same holds, and nothing is left half-written', async () => {
  const folders = await someFolders();
  const next = seeded(11);
  const told: Told[] = [];
  for (let kill = 0; kill < 10; kill++) {
    const args = [JSON.stringify(folders), String(kill)];
    const child: ChildProcess = fork(path.join(import.meta.dirname, 'dying-program.ts'), args, {
      execArgv: ['--import', 'tsx'],
      stdio: 'inherit',
    });
    child.on('message', (message: Told | 'ready') => message !== 'ready' && told.push(message));
    await once(child, 'message');
    await pause(next() * 400);
    child.kill('SIGKILL');
    await once(child, 'close');
    const village = quickVillage(folders);
    await village.settled();
    expectNothingLost(village, folders, told);
    village.database.close();
    await expectNothingHalfWritten(folders);
  }
  expect(told.length).toBeGreaterThan(0);
});
