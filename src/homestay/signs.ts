const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('vi', { granularity: 'grapheme' }) : undefined;

const added = String.raw`(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200C|\u200D)`;
/** A flag, joined emoji, a letter with its marks; for browsers without `Intl.Segmenter`. */
const sign = new RegExp(
  String.raw`\r\n|\p{Regional_Indicator}{2}${added}*|(?:\p{Extended_Pictographic}${added}*\u200D)*[^]${added}*`,
  'gu',
);

/** The signs of a text as a reader sees them: letters with their marks, whole emoji. Together they are the text. */
const signsOf = (text: string): string[] =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : (text.match(sign) ?? []);

/** So many units a letter with its marks or a flag may have and still be one. */
const unitsOfOne = 4;

/**
 * How long a text is for people: the number of its signs. A sign of very many units counts for more, so that a limit
 * for people is one for programs too.
 */
export const lengthOf = (text: string): number =>
  signsOf(text).reduce((sum, each) => sum + Math.ceil(each.length / unitsOfOne), 0);

/** The longest beginning of a text that has at most so many UTF-16 units and ends between two signs. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  if (segmenter) return text.slice(0, segmenter.segment(text).containing(Math.max(0, most))?.index ?? 0);
  let end = 0;
  for (const each of signsOf(text)) {
    if (end + each.length > most) break;
    end += each.length;
  }
  return text.slice(0, end);
}
