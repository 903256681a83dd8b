import path from 'node:path';
import { contentFolder } from '../../listings/content-folder.ts';
import { cacheFolder, cacheKey } from '../../photos/cache.ts';

/** Where the site of a content folder is made that is handed on, and what is needed for that. */
export const publishFolder = (): string =>
  path.join(cacheFolder(), 'publish', cacheKey('publish', contentFolder()).slice(0, 16));

/** The repository through which a branch gets the site. */
export const storeOf = (key: string): string => path.join(publishFolder(), `${key}.git`);
