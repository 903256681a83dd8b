import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { houseBytes, kinds, meanHouse, realFrom } from '../house-bytes.ts';
import { ROOT, runNode } from '../program.ts';
import { markdownTable } from './figures.ts';

const minutes = 20;

const row = (name: string, { files, bytes }: { files: number; bytes: number }, goal = '') => [
  name,
  files.toFixed(0),
  `${(bytes / 1e6).toFixed(2)} MB`,
  goal,
];

/** What a real house weighs on the disk: the mean of the samples that have as many photos as one. */
export async function bytes(): Promise<string> {
  // Below the project's cache, because Astro bundles pages that find their packages from where they lie.
  const folder = await mkdtemp(path.join(ROOT, '.cache', 'bench-bytes-'));
  try {
    const site = path.join(folder, 'site');
    await runNode(['--import', 'tsx', 'src/commands/build.ts', '--out', site], minutes);
    const houses = (await houseBytes(site)).filter(({ photos }) => photos >= realFrom);
    const { all, ...each } = meanHouse(houses);
    return markdownTable(
      [`a house, mean of ${houses.length} samples with ${realFrom} photos and more`, 'files', 'size', 'goal'],
      [...kinds.map((kind) => row(kind, each[kind])), row('all', all, '130 files, 12 MB')],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
