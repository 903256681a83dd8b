import type { Source } from './source.ts';

/** Greatest length of a text on a platform. */
export interface TextLimit extends Source {
  /** Greatest number, both ends included. */
  most: number;
  /** What is counted. `utf16`: UTF-16 code units (`string.length`) of the text in NFC; `tags`: hashtags. */
  unit: 'utf16' | 'tags';
  /** Whether a longer text is refused or cut (`hard`), or only hidden behind “see more” (`fold`) or bad manners. */
  kind: 'hard' | 'fold' | 'custom';
}
