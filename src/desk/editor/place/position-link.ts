import { clean } from '../../../homestay/clean.ts';
import { pairOfGe0 } from './ge0.ts';
import { pairOfNumbers } from './position-numbers.ts';

/** Two numbers of a link that names a place, or why it names none. */
export type LinkSays = [number, number] | 'window' | 'short-link' | 'plus-code' | undefined;

type Pair = [number, number] | undefined;

/** A link taken apart, nothing escaped. */
interface Link {
  host: string;
  /** Parts of the path, with what stands behind `@` and `data=`. */
  path: string[];
  /** What is asked for, behind `?` or, with an equals sign, behind `#`. */
  asked: [key: string, value: string][];
  hash: string;
}

/** Names under which maps put a place into their addresses. */
const places = new Set(
  'q query daddr destination to end dest coordinate coordinates pin marker markers point pos latlng loc location where1 sp text route rtp rtext'.split(
    ' ',
  ),
);
/** The last of several stops is where the way leads. */
const stops = new Set('to rtp rtext route'.split(' '));
/** Names under which they put the middle of what the window shows. */
const windows = new Set('center cp ll sll map c viewpoint cbll spn bbox'.split(' '));

/** Maps on which a name of the window tells the place: `ll` of Waze, of Apple with a name beside it. */
const isPlaceHere = ({ host, asked }: Link, key: string) =>
  key === 'll' &&
  (/(?:^|\.)(?:waze\.com|omaps\.app|comaps\.(?:at|app))$|^(?:waze|om|mapsme|mapswithme|comaps)$/.test(host) ||
    (/(?:^|\.)maps\.apple\.com$|^maps$/.test(host) && asked.some(([name]) => name === 'q')));

/** Yandex writes the longitude first. */
const longitudeFirst = ({ host }: Link, key: string) =>
  /(?:^|\.)yandex\.[a-z.]+$/.test(host) && /^pt$|\[point\]$/.test(key);

const shortLink =
  /^(?:maps\.app\.goo\.gl|goo\.gl|g\.co|share\.google|maps\.apple|osm\.org|her\.is|bit\.ly|tinyurl\.com)$/;
const shortPath = /^(?:go|ul|-|p)$/;
const plusCode = /(?:^|[\s/=,])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)/i;
const degrees = String.raw`(-?\d{1,3}\.\d+)`;

/** Whether a text holds a plus code of Google. */
export const hasPlusCode = (text: string): boolean => plusCode.test(text);

/** Undoes `%2C` and its kin; what was cut in the middle of one stays as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const readable = (text: string) => String(clean(text) ?? '');

function parsed(address: string): Link | undefined {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
  let url: URL;
  try {
    url = new URL(whole);
  } catch {
    return undefined;
  }
  const isWeb = /^https?:$/.test(url.protocol);
  const hash = unescaped(url.hash.slice(1));
  const inHash = new URLSearchParams(hash.includes('=') ? hash : '');
  return {
    host: isWeb ? url.hostname : url.protocol.slice(0, -1),
    path: [...(isWeb ? [] : [url.hostname]), ...url.pathname.split('/')].map((part) =>
      readable(unescaped(part.replaceAll('+', ' '))),
    ),
    asked: [...url.searchParams, ...inHash].map(([key, value]) => [key.toLowerCase(), readable(value)]),
    hash,
  };
}

const pairIn = (text: string): Pair => {
  const pair = pairOfNumbers(text);
  return pair === 'several' ? undefined : pair;
};

/** `!3d…!4d…`, as Google marks a place; the end of a way, and the place of a map that is shown inside a page. */
function marked({ path, asked }: Link): Pair {
  const data = [...path, ...asked.map(([, value]) => value)].filter((part) => part.includes('!')).join('');
  const last = (form: string) => [...data.matchAll(new RegExp(form, 'g'))].pop()?.slice(1, 3).map(Number);
  const [latitude, longitude] = last(`!3d${degrees}!4d${degrees}`) ?? [];
  if (latitude !== undefined && longitude !== undefined) return [latitude, longitude];
  const isWay = path.includes('dir') && stopsOf(path).pop();
  const isInside = path.includes('embed');
  const [east, north] =
    (isWay ? last(`!1d${degrees}!2d${degrees}`) : undefined) ??
    (isInside ? last(`!2d${degrees}!3d${degrees}`) : undefined) ??
    [];
  return east !== undefined && north !== undefined ? [north, east] : undefined;
}

/** The stops of a way in a path, without an empty end. */
function stopsOf(path: string[]): string[] {
  const rest = path.slice(path.findIndex((part) => /^dir(?:ections)?$/.test(part)) + 1);
  const end = rest.findIndex((part) => /^@|^data=/.test(part));
  const stops = end < 0 ? rest : rest.slice(0, end);
  return end < 0 && stops[stops.length - 1] === '' ? stops.slice(0, -1) : stops;
}

function askedFor(link: Link): Pair {
  for (const [key, value] of link.asked) {
    if (longitudeFirst(link, key)) {
      const [longitude, latitude] = pairIn(value) ?? [];
      if (latitude !== undefined && longitude !== undefined) return [latitude, longitude];
    }
    if (!places.has(key) && !isPlaceHere(link, key)) continue;
    const pair = pairIn(stops.has(key) ? (value.split(/[~;|]/).pop() ?? '') : value);
    if (pair) return pair;
  }
  const one = (form: RegExp) => link.asked.find(([key]) => form.test(key))?.[1];
  const [latitude, longitude] = [one(/^m?lat(?:itude)?$/), one(/^m?(?:lon|lng|long)(?:itude)?$/)];
  return latitude && longitude ? pairIn(`${latitude} ${longitude}`) : undefined;
}

function inPath({ host, path }: Link): Pair {
  if (/^(?:omaps\.app|ge0\.me|comaps\.at|ge0|om)$/.test(host)) {
    const pair = pairOfGe0(path.find(Boolean) ?? '');
    if (pair) return pair;
  }
  if (path.some((part) => /^dir(?:ections)?$/.test(part))) return pairIn(stopsOf(path).pop() ?? '');
  return path
    .filter((part) => !/^@|^data=/.test(part))
    .map(pairIn)
    .find(Boolean);
}

const isSomewhere = (pair: Pair) => pair && !(pair[0] === 0 && pair[1] === 0);

/**
 * What a link of a map says: the place that its data names, however far from what the window shows. The window alone
 * is no place.
 * @param depth how many links the link is wrapped in
 */
export function saidByLink(address: string, depth = 0): LinkSays {
  const link = parsed(address);
  if (!link || depth > 3) return undefined;
  // `geo:0,0?q=…` is how Android says that the place is in the question.
  const pair = [marked, askedFor, inPath].map((read) => read(link)).find(isSomewhere);
  if (pair) return pair;

  const wrapped = link.asked.find(([, value]) => /^(?:https?|geo):/i.test(value))?.[1];
  const inside = wrapped && saidByLink(wrapped, depth + 1);
  if (inside) return inside;
  if (hasPlusCode(unescaped(address))) return 'plus-code';
  if (
    shortLink.test(link.host) ||
    (link.path.length > 2 && link.path.slice(1, 3).some((part) => shortPath.test(part)))
  )
    return 'short-link';
  const isWindow =
    link.path.some((part) => /^@-?\d/.test(part)) ||
    link.asked.some(([key, value]) => windows.has(key) && /\d\.\d/.test(value)) ||
    new RegExp(`${degrees}[/,]${degrees}`).test(link.hash);
  return isWindow ? 'window' : undefined;
}
