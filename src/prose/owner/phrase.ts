import type { Bilingual } from '../../homestay/bilingual.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { isOfOneYear } from '../../homestay/past-year.ts';
import { calm } from '../calm.ts';
import { asPhrase } from '../tidy.ts';
import { isTypedProperly, mayStand } from './may-stand.ts';

/** What an owner wrote in this language as a phrase without a stop; `undefined` when there is nothing that may stand. */
export function ownerPhrase(
  words: Bilingual | undefined,
  language: TextLanguage,
  properNames: string[] = [],
): string | undefined {
  const given = words?.[language] ?? '';
  if (!isTypedProperly(given, language)) return undefined;
  const text = asPhrase(calm(given, properNames));
  return mayStand(text, language) && !isOfOneYear(text) ? text : undefined;
}
