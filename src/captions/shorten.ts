const sentenceEnd = /[.!?…](?=\s)/gu;
const clauseEnd = /\s*(?:[,;:|(]|\s[–—-])(?=\s|$|\p{L})/gu;

const cuts = (text: string, ends: RegExp, keep: boolean) =>
  [...text.matchAll(ends)].map((end) => text.slice(0, end.index + (keep ? end[0].length : 0)).trimEnd());

const longest = (parts: string[], most: number, least: number) =>
  parts.filter((part) => part.length <= most && part.length >= least).at(-1);

/** Two capitals in a row are one name (`Tuyên Quang`): no cut between them. */
const insideName = (before: string, after: string) =>
  /(?:^|\s)\p{Lu}\p{Ll}*$/u.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(after);

function atWord(text: string, most: number): string {
  const parts = [...text.matchAll(/\s+/g)]
    .filter(({ index }) => index + 1 <= most)
    .map(({ index }) => [text.slice(0, index), text.slice(index)] as const);
  const whole = parts.filter(([before, after]) => !insideName(before, after)).at(-1) ?? parts.at(-1);
  return whole ? `${whole[0].replace(/[\s,.;:–—-]+$/u, '')}…` : '';
}

/** After a clause, with “…” where whole sentences stand before it and the reader expects another stop. */
const atClause = (text: string, most: number, least: number) =>
  longest(
    cuts(text, clauseEnd, false).map((part) => (/[.!?…]\s/u.test(part) ? `${part}…` : part)),
    most,
    least,
  );

/**
 * A text of at most `most` UTF-16 units, cut where the sense allows it: after a sentence, else after a clause, else
 * after a word, and then with “…”. Never inside a word and, where it can be helped, not between the parts of a name.
 * A cut that would leave less than a quarter of the room is passed over for a finer one.
 * @returns an empty text when not even the first word fits
 */
export function shorten(text: string, most: number): string {
  const whole = text.normalize('NFC').trim();
  if (whole.length <= most) return whole;
  const least = most / 4;
  return (
    longest(cuts(whole, sentenceEnd, true), most, least) ??
    atClause(whole, most, least) ??
    atWord(whole, most)
  );
}

/** The first clause of a text that reads well alone (at least three words); the text itself when it has only one. */
export function firstClause(text: string): string {
  const clause = cuts(text, /\s*(?:[,;:]|\s[–—-])(?=\s)/gu, false).find(
    (part) => part.split(' ').length >= 3,
  );
  return clause ?? text;
}
