import type { Directory } from '../listings/entries.ts';
import { snapshot } from './snapshot.ts';

/** Everything that is published, as the page that is being made sees it. */
export const directory = async (): Promise<Directory> => snapshot().directory;
