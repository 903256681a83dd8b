import type { Bilingual } from '../../homestay/bilingual.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { beatsOf } from './beats.ts';

/** Longest passage in UTF-16 units: our own rule, about six lines on a phone. */
const longest = 340;

/** Whom nobody has named: texts about a village or an experience are nobody’s in particular. */
const nobody = { called: '' };

/**
 * What a text about a village or an experience tells in nobody's own voice, from its beginning: the longest passage
 * first, shorter ones where room is short; none where nobody has translated it.
 */
export function toldPassages(
  words: Bilingual | undefined,
  language: TextLanguage,
  properNames: string[],
): string[] {
  // The first paragraph tells how it is; the others what to bring and whom to ask.
  const [opening = ''] = (words?.[language] ?? '').trim().split('\n');
  const beats = beatsOf({ vi: opening, [language]: opening }, language, nobody, properNames);
  const own = beats.findIndex(({ spoken }) => spoken);
  return (own < 0 ? beats : beats.slice(0, own))
    .map((_, index, told) =>
      told
        .slice(0, index + 1)
        .flatMap(({ sentences }) => sentences)
        .join(' '),
    )
    .filter((passage) => passage.length <= longest)
    .toReversed();
}
