import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, cacheKey } from '../photos/cache.ts';
import { type BuildSite, buildApart } from './build-apart.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * The site that is shown while newer ones are built: into two folders by turns. To show the new one is to name its
 * folder from then on. Nothing lies there half, and whoever is being sent a page gets it from where it began.
 */
export class ShownSite {
  /** Folder that is to be served; empty before the first build. */
  folder = '';
  private readonly out: string;
  private readonly into: typeof buildApart;

  /** @param out where people and other programs find the newest site */
  constructor(out: string, into = buildApart) {
    this.out = out;
    this.into = into;
  }

  build: BuildSite = async (onStep) => {
    const places = ['1', '2'].map((turn) =>
      path.join(cacheFolder(), 'shown', cacheKey(this.out).slice(0, 8), turn),
    );
    const [next = ''] = places.filter((place) => place !== this.folder);
    const failed = await this.into(next)(onStep);
    if (failed !== undefined) return failed;
    this.folder = next;
    await pointTo(next, this.out);
    return undefined;
  };
}

/** Makes `out` another name of a folder. */
async function pointTo(folder: string, out: string): Promise<void> {
  const link = path.join(path.dirname(folder), 'link');
  await mkdir(path.dirname(link), { recursive: true });
  await rm(link, { force: true });
  // On Windows only this kind needs no special right.
  await symlink(folder, link, 'junction');
  await replaceFolder(out, link);
}
