import type { Language } from '../../homestay/language.ts';

const firstPerson: Record<Language, RegExp> = {
  vi: /(?<!\p{L})(?:bọn mình|chúng mình|chúng tôi|nhà tôi|nhà mình|tôi|mình|bọn em|nhà em)(?!\p{L})/iu,
  en: /\b(?:we|our|ours|us|I|my|mine)\b/iu,
};

/** Relatives without whose they are: only a member of the family speaks so. */
const relatives: Record<Language, RegExp> = {
  vi: /(?<!\p{L})(?:ông|bà) (?:nội|ngoại)(?!\p{L})|(?<!\p{L})(?:bố|mẹ|bố mẹ) (?:tôi|mình)(?!\p{L})/iu,
  en: /(?<!\b(?:his|her|their|the|a|’s|'s)\s)\b(?:grand(?:father|mother|parents)|father|mother)\b(?! of\b)/iu,
};

/**
 * Whether a sentence is in the owner's own voice (“we built”, “Grandfather dug the pond”), so that in another's post it
 * stands between quotation marks.
 */
export function isSpoken(sentence: string, host: string, language: Language): boolean {
  if (firstPerson[language].test(sentence)) return true;
  const names = host.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  return relatives[language].test(sentence) && !names.some((name) => sentence.includes(name));
}
