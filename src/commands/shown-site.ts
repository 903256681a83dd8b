import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, cacheKey } from '../photos/cache.ts';
import { type BuildSite, buildApart } from './build-apart.ts';
import { replaceFolder } from './replace-folder.ts';
import { findMarked, markWhole, unmark } from './whole-site.ts';

/**
 * The site that is shown while newer ones are built: into two folders by turns. To show the new one is to name its
 * folder from then on. Nothing lies there half, and whoever is being sent a page gets it from where it began.
 */
export class ShownSite {
  /** Folder that is to be served; empty before the first build. */
  folder = '';
  /** Where both folders lie: one program at a time may build there. */
  readonly home: string;
  private readonly out: string;
  private readonly into: typeof buildApart;
  private readonly places: string[];
  private marked: Promise<void> = Promise.resolve();

  /** @param out where people and other programs find the newest site */
  constructor(out: string, into = buildApart) {
    this.out = out;
    this.into = into;
    this.home = path.join(cacheFolder(), 'shown', cacheKey(out).slice(0, 8));
    this.places = ['1', '2'].map((turn) => path.join(this.home, turn));
  }

  /** Shows again what an earlier run of the program showed last. Gives whether there is such a site. */
  async showLast(): Promise<boolean> {
    this.folder = (await findMarked(this.places)) ?? '';
    return this.folder !== '';
  }

  build: BuildSite = async (onStep, onNotes) => {
    await this.marked;
    const [next = ''] = this.places.filter((place) => place !== this.folder);
    await unmark(next);
    const failed = await this.into(next, { last: this.folder || this.out })(onStep, onNotes);
    if (failed !== undefined) return failed;
    await pointTo(next, this.out);
    this.folder = next;
    // Behind the new site being shown: it takes as long as the disk needs for all of it.
    this.marked = markWhole(next).catch(() => undefined);
    return undefined;
  };

  /** Resolves when the site that is shown would be found again after a power cut. */
  kept(): Promise<void> {
    return this.marked;
  }
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
