/** Which way a letter or word points. `N` is north even in Vietnamese texts: nothing here is south. */
const directions: Record<string, { axis: 'latitude' | 'longitude'; sign: 1 | -1 }> = {};
for (const [axis, sign, words] of [
  ['latitude', 1, 'n b bắc north'],
  ['latitude', -1, 's nam south'],
  ['longitude', 1, 'e đ đông east'],
  ['longitude', -1, 'w t tây west'],
] as const) {
  for (const word of words.split(' ')) directions[word] = { axis, sign };
}

const direction = `(${Object.keys(directions).join('|')})(?!\\p{L})`;
const part = String.raw`\d{1,2}(?:[.,]\d+)?`;
const minute = "['’′ʹ‘]";
const second = `(?:["”″“]|${minute}{2})`;
const degrees = String.raw`(-?\d{1,3}(?:[.,]\d+)?)(?!\d)(?:-(?=\d)|(\s*[°º˚](?:\s*(${part})\s*${minute}(?!${minute})(?:\s*(${part})\s*${second})?)?)?)`;
// Other words and longer numbers are passed over whole, so that nothing begins inside them; a dash between two numbers is no sign.
const coordinate = new RegExp(
  `${direction}\\s*:?\\s*${degrees}|${degrees}(?:\\s*${direction})?|\\p{L}+|\\d+(?:-(?=\\d))?`,
  'giu',
);

const numberOf = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

interface Coordinate {
  value: number;
  axis?: 'latitude' | 'longitude';
}

/** A coordinate is told from other numbers by its decimals or its degree sign. */
function coordinateOf(found: RegExpMatchArray): Coordinate | undefined {
  const [way, whole, sign, minutes, seconds] = found[1]
    ? found.slice(1, 6)
    : [found[10], ...found.slice(6, 10)];
  if (!whole || !(sign || /[.,]/.test(whole))) return undefined;
  const size = Math.abs(numberOf(whole)) + numberOf(minutes) / 60 + numberOf(seconds) / 3600;
  const points = directions[way?.toLowerCase() ?? ''];
  const negative = whole.startsWith('-') || points?.sign === -1;
  return { value: negative ? -size : size, axis: points?.axis };
}

/**
 * Latitude and longitude written as numbers: decimals with dot or comma, or degrees, minutes and seconds.
 * @returns nothing unless there are exactly two coordinates
 */
export function pairOfNumbers(text: string): [number, number] | undefined {
  const plain = text
    .replace(/(\d)\s*độ/giu, '$1°')
    .replace(/(\d)\s*phút/giu, "$1'")
    .replace(/(\d)\s*giây/giu, '$1"');
  const [first, second, ...more] = [...plain.matchAll(coordinate)].flatMap(
    (found) => coordinateOf(found) ?? [],
  );
  if (!first || !second || more.length > 0) return undefined;
  const swapped = first.axis === 'longitude' || second.axis === 'latitude';
  return swapped ? [second.value, first.value] : [first.value, second.value];
}
