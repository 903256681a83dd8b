/** Syllables that join others or say what a name is: they need not be found. Folded, Vietnamese and English. */
export const joints: ReadonlySet<string> = new Set(
  [
    'o co gan tai va voi cho cua ven canh in at with the a an near and for of by to from',
    'ban thon lang xa huyen tinh vung village commune district province town area people',
  ]
    .join(' ')
    .split(' '),
);

/**
 * What every house here is, or what people write before any search: it says nothing about which house is meant. Folded;
 * the longer of two that begin alike comes first.
 */
const empty = [
  ['home', 'stay'],
  ['homestay'],
  ['nha', 'san'],
  ['nha', 'nghi'],
  ['nha', 'tro'],
  ['nha', 'dan'],
  ['khach', 'san'],
  ['khu', 'du', 'lich'],
  ['du', 'lich'],
  ['cho', 'o'],
  ['cho', 'nghi'],
  ['dat', 'phong'],
  ['thi', 'tran'],
  ['stilt', 'house'],
  ['guest', 'house'],
  ['guesthouse'],
  ['hotel'],
  ['accommodation'],
  ['lodging'],
  ['booking'],
  ['book'],
  ['view'],
  ['friendly'],
  ['traditional'],
  ['beautiful'],
  ['nice'],
  ['good'],
  ['best'],
  ['top'],
  ['dep'],
] as const;

/** How many syllables from a place in what was typed form an empty word; 0 when none does. */
export const emptyAt = (typed: readonly string[], from: number): number =>
  empty.find((words) => words.every((word, index) => typed[from + index] === word))?.length ?? 0;

/** Whether nothing that was typed says which house is meant. Joints alone may be a word: `ô tô`. */
export function isEmpty(typed: readonly string[]): boolean {
  let some = false;
  for (let at = 0; at < typed.length; ) {
    const length = emptyAt(typed, at);
    if (!length && !joints.has(typed[at]!)) return false;
    some ||= length > 0;
    at += length || 1;
  }
  return some;
}
