import type { Position } from '../../../homestay/position.ts';
import { pairOfLink } from './position-link.ts';
import { pairOfNumbers } from './position-numbers.ts';

/** Why no position was found in a text. */
export type Unread = 'empty' | 'short-link' | 'plus-code' | 'no-numbers' | 'no-place';

const shortLink = /(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/kgs|share\.google)/i;
const plusCode = /(?:^|[\s/])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)/i;

/**
 * Reads a position from what people paste: a long link of Google Maps, a `geo:` address, OpenStreetMap, or numbers as
 * `22.4893, 105.3021`, `22,4893 105,3021`, `22°29'21.5"N 105°18'07.6"E`, also in the middle of a message.
 * @returns degrees, rounded to six decimals (a hand's breadth)
 */
export function readPosition(typed: string): Position | Unread {
  const text = typed.normalize('NFC').trim();
  if (text === '') return 'empty';
  const link = /\b(?:https?:\/\/|geo:|(?:www\.)?google\.\w+\/maps|maps\.google\.)\S+/i.exec(text)?.[0];
  const pair = (link && pairOfLink(link)) ?? pairOfNumbers(link ? text.replace(link, ' ') : text);
  if (pair) return inRange(pair);
  if (shortLink.test(text)) return 'short-link';
  return plusCode.test(text) ? 'plus-code' : 'no-numbers';
}

const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Some programs write the longitude first; in Vietnam it cannot be mistaken for a latitude. */
function inRange([first, second]: [number, number]): Position | Unread {
  const [latitude, longitude] = Math.abs(first) > 90 ? [second, first] : [first, second];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'no-place';
  return { latitude: rounded(latitude), longitude: rounded(longitude) };
}
