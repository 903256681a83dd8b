import { atStart } from './mid-sentence.ts';

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

/** Names that owners here write whatever else they write about; those of the listing itself are given besides. */
const localNames = [
  'Tuyên Quang',
  'Lâm Bình',
  'Thượng Lâm',
  'Nà Hang',
  'Na Hang',
  'Hà Nội',
  'Hà Giang',
  'Việt Nam',
  'Lồng Tông',
  'Cọc Vài',
];

/**
 * A text without shouting. Owners sometimes leave the capitals key on: a text of two words or more that is all in
 * capitals is written small, and the given proper names get their capitals back.
 */
export function calm(given: string, properNames: string[]): string {
  const text = given.normalize('NFC');
  const large = letters(text);
  if (!text.includes(' ') || large.length < 6 || large !== large.toUpperCase()) return text;
  const small = [...localNames, ...properNames].reduce(
    (words, name) => words.replaceAll(name.toLowerCase(), name),
    text.toLowerCase(),
  );
  return atStart(small).replace(/[.!?…]["”)]? \p{Ll}/gu, (start) => start.toUpperCase());
}

/** A person's name without shouting: `CÔ HOA` becomes `Cô Hoa`. */
export function calmName(given: string): string {
  const name = given.normalize('NFC');
  const large = letters(name);
  if (large.length < 3 || large !== large.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?:^|[^\p{L}\p{M}])\p{L}/gu, (start) => start.toUpperCase());
}
