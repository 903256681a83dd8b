import type { TextLanguage } from '../../homestay/language.ts';

const firstPerson: Record<TextLanguage, RegExp> = {
  vi: /(?:^|[^\p{L}])(?:bọn mình|chúng mình|chúng tôi|nhà tôi|tôi|bọn em|nhà em)(?!\p{L})/iu,
  en: /(?:^|[^\p{L}])(?:we|our|ours|us|I|my|mine)(?!\p{L})/iu,
};

/** “Mình” is the speaker, but after a name it is that person: “Cô Lả kể về quê mình”. */
const reflexive: Record<TextLanguage, RegExp | undefined> = {
  vi: /(?:^|[^\p{L}])mình(?!\p{L})/iu,
  en: undefined,
};

/** Relatives without whose they are: only a member of the family speaks so. */
const relatives: Record<TextLanguage, RegExp> = {
  vi: /(?:^|[^\p{L}])(?:ông|bà) (?:nội|ngoại)(?!\p{L})|(?:^|[^\p{L}])(?:bố|mẹ|bố mẹ) (?:tôi|mình)(?!\p{L})/iu,
  en: /(?:^|[^\p{L}])(?:grand(?:father|mother|parents)|father|mother)(?!\p{L})(?! of(?!\p{L}))/iu,
};

/** Relatives with the word that says whose they are. */
const ofSomebody: Record<TextLanguage, RegExp | undefined> = {
  vi: undefined,
  en: /(^|[^\p{L}])(?:his|her|their|the|a|’s|'s)\s(?:grand(?:father|mother|parents)|father|mother)(?!\p{L})/giu,
};

/**
 * Whether a sentence is in the owner's own voice (“we built”, “Grandfather dug the pond”), so that in another's post it
 * stands between quotation marks.
 */
export function isSpoken(sentence: string, host: string, language: TextLanguage): boolean {
  if (firstPerson[language].test(sentence)) return true;
  const names = host.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  const named = names.some((name) => sentence.includes(name));
  const ofSpeaker = ofSomebody[language] ? sentence.replace(ofSomebody[language], '$1') : sentence;
  return !named && (relatives[language].test(ofSpeaker) || Boolean(reflexive[language]?.test(sentence)));
}
