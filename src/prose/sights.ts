import type { TextLanguage } from '../homestay/language.ts';
import type { VillageEntry } from '../listings/entries.ts';
import { midSentence } from './mid-sentence.ts';
import { ownerPhrase } from './owner/phrase.ts';

/** Names of sights near the village as they stand in a sentence: `thác Khuổi Nhi`. In the order of the file. */
export const sightFacts = (
  sights: VillageEntry['sights'],
  language: TextLanguage,
  properNames: string[],
): string[] =>
  sights.flatMap(({ name }) => {
    const words = ownerPhrase(name, language, properNames);
    return words ? [midSentence(words, language)] : [];
  });
