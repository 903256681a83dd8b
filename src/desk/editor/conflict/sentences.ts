/** A stretch of a text that differs, as it was and as it is. */
export interface Stretch {
  before: string;
  after: string;
}

const sentenceForm = /[^.!?…\n]*(?:[.!?…]+["”’)\]]*)?\s*/g;

/** A text cut behind its full stops and line ends; all of it, in order. */
const sentencesOf = (text: string): string[] => text.match(sentenceForm)?.filter(Boolean) ?? [];

/** Greatest number of comparisons, some milliseconds on an old phone; beyond it everything between counts as changed. */
const most = 40_000;

/** For each pair of places, how many parts the rests of two lists have in common, in order. */
function inCommon(one: readonly string[], other: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const [row, next] = [table[i] as number[], table[i + 1] as number[]];
      row[j] = one[i] === other[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function stretchesOf(one: readonly string[], other: readonly string[]): Stretch[] {
  if (one.length * other.length > most) return [{ before: one.join(''), after: other.join('') }];
  const table = inCommon(one, other);
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  const grow = (side: keyof Stretch, part: string) => {
    if (!open) {
      open = { before: '', after: '' };
      found.push(open);
    }
    open[side] += part;
  };
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      open = undefined;
      i++;
      j++;
    } else if (
      j >= other.length ||
      (i < one.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      grow('before', one[i++] as string);
    } else {
      grow('after', other[j++] as string);
    }
  }
  return found;
}

/** The sentences in which two texts differ, in the order in which they stand; those that both have are left out. */
export function changedSentences(before: string, after: string): Stretch[] {
  const [one, other] = [sentencesOf(before), sentencesOf(after)];
  const shortest = Math.min(one.length, other.length);
  let head = 0;
  while (head < shortest && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shortest - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return stretchesOf(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
}
