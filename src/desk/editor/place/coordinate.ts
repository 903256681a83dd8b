/** A number, a run of letters or one other sign. */
export interface Token {
  text: string;
  /** Nothing stands between it and the token before. */
  glued: boolean;
}

/** One coordinate as it was read. */
export interface Coordinate {
  /** Degrees; south and west are negative where a direction or a minus says so. */
  value: number;
  axis?: 'latitude' | 'longitude' | undefined;
  /** The direction is one letter, which no part of a name is. */
  isLettered: boolean;
  /** What stands between degrees, minutes and seconds; how many of them there are. */
  spelling: 'marks' | 'colons' | 'blanks';
  parts: 1 | 2 | 3;
  /** `105.302đ`: as likely an amount of đồng as a longitude. */
  mayBeMoney: boolean;
}

/** Which way a letter or word points. */
const directions: Record<string, { axis: 'latitude' | 'longitude'; sign: 1 | -1 }> = {};
for (const [axis, sign, words] of [
  ['latitude', 1, 'n b bắc north'],
  ['latitude', -1, 's nam south'],
  ['longitude', 1, 'e đ đông east'],
  ['longitude', -1, 'w t tây west'],
] as const) {
  for (const word of words.split(' ')) directions[word] = { axis, sign };
}

const setOf = (words: string) => new Set(words.split(' '));
const degreeMarks = setOf('° º ˚ độ d deg degree degrees');
const minuteMarks = setOf(`' ’ ′ ʹ ‘ phút m min`);
const secondMarks = setOf('" ” ″ “ giây sec');
/** What stands behind a number that measures something else. */
const units = setOf(
  'k nghìn nghin ngàn ngan tr triệu trieu vnd vnđ đồng dong d ₫ $ usd % km m mét met cm ha kg cây',
);

const wordOf = (token?: Token) => (token?.text ?? '').toLowerCase();

/** Whether a token tells which way a coordinate points. */
export const isDirection = (token: Token): boolean => Object.hasOwn(directions, wordOf(token));

/** The numbers that a run of figures holds, with decimal points; none for a date or a telephone number. */
function numbersIn(run: string): string[] {
  const groups = run.split(/[.,]/);
  if (groups.length <= 2) return [run.replace(',', '.')];
  const chunks = run.split(',');
  if (run.includes('.')) return chunks.every((chunk) => chunk.split('.').length <= 2) ? chunks : [];
  // `22,4893,105,3021`: every other comma stands before decimals.
  if (groups.length % 2 === 1 || groups.some((whole, index) => index % 2 === 0 && /^0./.test(whole)))
    return [];
  return groups.flatMap((whole, index) => (index % 2 === 0 ? [`${whole}.${groups[index + 1]}`] : []));
}

/** The tokens of a text. Numbers have decimal points; `#` stands for figures that are no number. */
export function tokensOf(text: string): Token[] {
  const plain = text.replace(/\d+(?:[.,]\d+)*/g, (run) => numbersIn(run).join(', ') || '#');
  return [...plain.matchAll(/(\s*)(\p{L}+|\d+(?:\.\d+)?|\S)/gu)].map(([, blank, token = '']) => ({
    text: token,
    glued: blank === '',
  }));
}

/**
 * Reads the coordinate that begins at a token: `22.4893`, `22°29'21.5"N`, `N 22 29.358`, `22d29m21.5s N`, `22:29:21.5N`.
 * A whole number alone is none. Numbers with nothing but blanks or colons between them need a direction.
 * @returns the coordinate and the place of the token behind it
 */
export function coordinateAt(
  tokens: readonly Token[],
  start: number,
): { coordinate: Coordinate; next: number } | undefined {
  let at = start;
  const word = (index: number) => wordOf(tokens[index]);
  const isNumber = (index: number) => /^\d/.test(word(index));
  /** Minutes and seconds are below sixty, and not the degrees of another coordinate. */
  const isSixtieth = (index: number) =>
    isNumber(index) && Number(word(index)) < 60 && !degreeMarks.has(word(index + 1));

  let way = word(at);
  if (!Object.hasOwn(directions, way)) way = '';
  if (way) at += word(at + 1) === ':' ? 2 : 1;
  const isNegative = /^[-−]$/.test(word(at)) && isNumber(at + 1) && tokens[at + 1]?.glued;
  if (isNegative) at++;
  const whole = word(at++);
  if (!/^\d{1,3}(?:\.\d+)?$/.test(whole)) return undefined;

  const isWhole = !whole.includes('.');
  const mark = word(at);
  const isMarked = degreeMarks.has(mark) && (mark !== 'd' || isSixtieth(at + 1));
  const spelling = isMarked || !isWhole ? 'marks' : mark === ':' && isSixtieth(at + 1) ? 'colons' : 'blanks';
  if (isMarked || spelling === 'colons') at++;
  let size = Number(whole);
  let parts: Coordinate['parts'] = 1;
  if (isWhole && (isMarked || spelling !== 'marks') && isSixtieth(at)) {
    const minutes = word(at++);
    size += Number(minutes) / 60;
    parts = 2;
    const goesOn = spelling === 'colons' ? word(at) === ':' : minuteMarks.has(word(at));
    if (goesOn) at++;
    if (!minutes.includes('.') && (goesOn || spelling === 'blanks') && isSixtieth(at)) {
      size += Number(word(at++)) / 3600;
      parts = 3;
      if (secondMarks.has(word(at))) at++;
      else if (minuteMarks.has(word(at)) && minuteMarks.has(word(at + 1))) at += 2;
      // Behind “22d29m21.5” a small s means seconds, not the south.
      else if (/^d/.test(mark) && tokens[at]?.text === 's') at++;
    }
  }
  if (!way && Object.hasOwn(directions, word(at))) way = word(at++);

  const points = directions[way];
  if (parts === 1 && !isMarked && (isWhole || (!points && units.has(word(at))))) return undefined;
  if (spelling !== 'marks' && !points) return undefined;
  return {
    coordinate: {
      value: isNegative || points?.sign === -1 ? -size : size,
      axis: points?.axis,
      isLettered: way.length === 1,
      spelling,
      parts,
      mayBeMoney: way === 'đ' && !isMarked && /\.\d{3}$/.test(whole),
    },
    next: at,
  };
}
