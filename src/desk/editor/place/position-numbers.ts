import { type Coordinate, coordinateAt, isDirection, type Token, tokensOf } from './coordinate.ts';
import { whereabouts } from './whereabouts.ts';

/** Words that may stand between the coordinates of a place, or before its height. */
const labels = new Set(
  'lat latitude lng lon long longitude vĩ kinh độ x y và and cao alt altitude ele elevation height'.split(
    ' ',
  ),
);
/** What says before a number that it is an amount or a margin. */
const otherwise = new Set('± $ ₫ vnd giá gia'.split(' '));

interface Found extends Coordinate {
  start: number;
  end: number;
}

function coordinatesOf(tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = coordinateAt(tokens, at);
    const isOther = otherwise.has(tokens[at - 1]?.text.toLowerCase() ?? '');
    if (read && !isOther) found.push({ ...read.coordinate, start: at, end: read.next });
    at = read?.next ?? at + 1;
  }
  const hasLatitude = found.some(({ axis }) => axis === 'latitude');
  return found.filter(({ mayBeMoney }) => !mayBeMoney || (hasLatitude && found.length === 2));
}

/** Whether nothing but signs and labels stands between two coordinates. */
const areBeside = (tokens: readonly Token[], one: Found, other: Found) =>
  tokens
    .slice(one.end, other.start)
    .every(
      (token) =>
        !/^[\p{L}\p{N}#±]/u.test(token.text) || labels.has(token.text.toLowerCase()) || isDirection(token),
    );

/** Whether figures before a coordinate may belong to it: `22/29/21.5`, `22 29 21.5`. */
function isTorn(tokens: readonly Token[], { start }: Found): boolean {
  const [before, last] = [tokens[start - 2]?.text ?? '', tokens[start - 1]?.text ?? ''];
  if (/^\d/.test(last)) return true;
  return /^\d/.test(before) && /^[^\p{L},;:()[\]]$/u.test(last) && tokens[start]?.glued === true;
}

/** Latitude and longitude of two coordinates, whichever stands first. */
function ordered(one: Found, other: Found): [number, number] | undefined {
  const isAlike = one.spelling === other.spelling && one.parts === other.parts;
  if (!isAlike && (one.spelling !== 'marks' || other.spelling !== 'marks')) return undefined;
  if (one.axis && other.axis) {
    if (one.axis === other.axis) return undefined;
    return one.axis === 'longitude' ? [other.value, one.value] : [one.value, other.value];
  }
  const single = one.axis ? one : other;
  if (single.axis && !single.isLettered) {
    // One word alone belongs to the text: “Việt Nam 22.4893, 105.3021”, “22.4893, 105.3021 Tây Bắc”.
    single.value = Math.abs(single.value);
  } else if (single.axis && single.value < 0) return undefined;
  return [one.value, other.value];
}

/**
 * Latitude and longitude written as numbers: decimals with dot or comma, or degrees, minutes and seconds. Amounts,
 * dates, a margin and the height of the place are not taken for one of them.
 * @returns nothing when there is no place or it can be read in two ways, `several` when there are several places
 */
export function pairOfNumbers(text: string): [number, number] | 'several' | undefined {
  const tokens = tokensOf(text);
  const found = coordinatesOf(tokens);
  const pairs: [Found, Found, Found?][] = [];
  for (let at = 0; at < found.length; at++) {
    const [one, other, next] = found.slice(at, at + 3);
    if (!one || !other || !areBeside(tokens, one, other)) continue;
    const third = next && areBeside(tokens, other, next) ? next : undefined;
    const fourth = third && found[at + 3];
    const isHeight = third && !(fourth && areBeside(tokens, third, fourth));
    pairs.push(isHeight ? [one, other, third] : [one, other]);
    at += isHeight ? 2 : 1;
  }
  const [first, ...more] = pairs;
  if (!first) return undefined;
  if (more.length > 0) return 'several';
  const [one, other, height] = first;
  if (isTorn(tokens, one) || (height && !isHeightOf(height, other))) return undefined;
  return ordered(one, other);
}

/** Whether a third number cannot be meant as a coordinate of the second. */
function isHeightOf(height: Found, { value }: Found): boolean {
  if (height.axis || height.parts > 1) return false;
  const isPlace = (latitude: number, longitude: number) => whereabouts({ latitude, longitude }) !== 'abroad';
  return !isPlace(value, height.value) && !isPlace(height.value, value);
}
