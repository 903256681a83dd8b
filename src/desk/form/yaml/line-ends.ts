interface Line {
  words: string;
  /** What ends it; empty for a last line without an end. */
  end: string;
}

const lineForm = /([^\n]*?)(\r?\n|$)/g;

function linesOf(text: string): Line[] {
  const lines = [...text.matchAll(lineForm)].map(([, words = '', end = '']) => ({ words, end }));
  // The expression also matches the nothing at the very end.
  return lines.slice(0, -1);
}

/** A text with line ends as Unix has them. */
export const withUnixEnds = (text: string): string => text.replaceAll('\r\n', '\n');

/** How many lines two lists have in common, one by one, from the beginning. */
function inCommon(one: readonly Line[], other: readonly Line[]): number {
  const different = one.findIndex(({ words }, index) => words !== other[index]?.words);
  return different < 0 ? Math.min(one.length, other.length) : different;
}

function commonest(lines: readonly Line[]): string {
  const count = (end: string) => lines.filter((line) => line.end === end).length;
  return count('\r\n') >= count('\n') ? '\r\n' : '\n';
}

/**
 * Gives a text the line ends of the one that it was made from: lines before and after what has changed keep their own,
 * the others get the commonest.
 * @param text with the line ends of Unix
 */
export function withEndsOf(original: string, text: string): string {
  if (!original.includes('\r\n')) return text;
  const before = linesOf(original);
  const after = linesOf(text);
  const head = inCommon(before, after);
  const tail = Math.min(
    inCommon(before.toReversed(), after.toReversed()),
    before.length - head,
    after.length - head,
  );
  const usual = commonest(before);
  return after
    .map(({ words, end }, index) => {
      const fromEnd = after.length - index;
      const own =
        index < head ? before[index] : fromEnd <= tail ? before[before.length - fromEnd] : undefined;
      return words + (end && (own?.end || usual));
    })
    .join('');
}
