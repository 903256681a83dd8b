import { pairOfNumbers } from './position-numbers.ts';

const degrees = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const pair = String.raw`${degrees}\s*,\s*${degrees}`;

/**
 * The parts of a link that hold a position, the surest first: a place that is marked, one that was searched for, and
 * last what the window showed.
 */
const parts = [
  new RegExp(`!3d${degrees}!4d${degrees}`),
  new RegExp(`[?&](?:q|query|ll|daddr|destination|center|cp)=(?:loc:)?\\s*${pair}`, 'i'),
  new RegExp(`/(?:place|search|dir/[^/]*)/${pair}`, 'i'),
  new RegExp(`^geo:${pair}`, 'i'),
  new RegExp(`[?&]mlat=${degrees}&mlon=${degrees}`),
  new RegExp(`@${pair}`),
  new RegExp(`#map=[\\d.]+/${degrees}/${degrees}`),
];

/** A place without a name, whose name Google makes of degrees, minutes and seconds. */
const named = /\/(?:place|search)\/([^/@]*[°º˚][^/@]*)|[?&]q(?:uery)?=([^&]*[°º˚][^&]*)/i;

/** Latitude and longitude that a link of a map holds. */
export function pairOfLink(link: string): [number, number] | undefined {
  const address = unescaped(link);
  for (const part of parts) {
    const [, latitude, longitude] = part.exec(address) ?? [];
    // `geo:0,0?q=…` is how Android says that the place is in the question.
    if (latitude && longitude && !(Number(latitude) === 0 && Number(longitude) === 0)) {
      return [Number(latitude), Number(longitude)];
    }
  }
  const [, place, question] = named.exec(address) ?? [];
  return pairOfNumbers(place ?? question ?? '');
}

/** Undoes `%2C` and its kin; an address that was cut in the middle of one stays as it is. */
function unescaped(link: string): string {
  const spaced = link.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
