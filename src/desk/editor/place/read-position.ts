import { clean } from '../../../homestay/clean.ts';
import type { Position } from '../../../homestay/position.ts';
import { hasPlusCode, saidByLink } from './position-link.ts';
import { pairOfNumbers } from './position-numbers.ts';

/** Why no position was found in a text. */
export type Unread = 'empty' | 'window' | 'short-link' | 'plus-code' | 'several' | 'no-numbers' | 'no-place';

const links = /\b(?:[a-z][a-z\d+.-]*:\/\/|geo:|google\.navigation:|maps:|(?:[a-z\d-]+\.)+[a-z]{2,}[/?])\S+/gi;

/** Degrees within which two spellings tell the same place: a hundred metres. */
const near = 0.001;

/**
 * Reads a position from what people paste: a link of a map that names a place, a `geo:` address, or numbers as
 * `22.4893, 105.3021`, `22,4893 105,3021`, `22°29'21.5"N 105°18'07.6"E`, also in the middle of a message.
 * @returns degrees, rounded to six decimals (a hand's breadth)
 */
export function readPosition(typed: string): Position | Unread {
  const text = String(clean(typed) ?? '');
  if (text === '') return 'empty';
  const said = (text.match(links) ?? []).map((link) => saidByLink(link));
  const rest = text.replace(links, ' ; ');
  const numbers = pairOfNumbers(rest);
  if (numbers === 'several') return 'several';
  const [place, ...others] = [...said, numbers].filter((pair) => typeof pair === 'object').map(inRange);
  if (place) return others.every((other) => areOne(place, other)) ? place : 'several';
  if (said.includes('plus-code') || hasPlusCode(rest)) return 'plus-code';
  if (said.includes('short-link')) return 'short-link';
  return said.includes('window') ? 'window' : 'no-numbers';
}

const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Some programs write the longitude first; in Vietnam it cannot be mistaken for a latitude. */
function inRange([first, second]: [number, number]): Position | 'no-place' {
  const [latitude, longitude] = Math.abs(first) > 90 ? [second, first] : [first, second];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'no-place';
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}

const areOne = (one: Position | 'no-place', other: Position | 'no-place') =>
  typeof one === 'object' &&
  typeof other === 'object' &&
  Math.abs(one.latitude - other.latitude) < near &&
  Math.abs(one.longitude - other.longitude) < near;
