import type { TextLanguage } from '../homestay/language.ts';
import { type Angle, overview } from '../listings/angle.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import { recentHouses } from '../listings/recent-houses.ts';
import { tellAngle } from './angle.ts';
import { type CaptionLanguage, hasCaptions } from './caption-language.ts';
import type { CaptionLength } from './caption-length.ts';
import { composed } from './compose.ts';
import { type Facts, factsOf } from './facts/facts.ts';
import { turnBeats } from './facts/turn-beats.ts';
import type { PostText } from './post-text.ts';
import { type Shape, shapes } from './shape.ts';
import { Telling } from './telling.ts';
import type { Timely } from './timely.ts';

/** Platforms that have captions. */
export type CaptionPlatform = keyof typeof shapes;

/** All platforms that have captions. */
export const captionPlatforms = Object.keys(shapes) as CaptionPlatform[];

/** Platforms that have captions in a language: guests from abroad have no Zalo. */
export const captionPlatformsIn = (language: TextLanguage): CaptionPlatform[] =>
  hasCaptions(language)
    ? captionPlatforms.filter((platform) => language === 'vi' || platform !== 'zalo')
    : [];

/** What is pasted beside the pictures. */
export interface Caption extends PostText {
  platform: CaptionPlatform;
  language: CaptionLanguage;
}

/** What the caption is about and which wording of it is wanted. */
export interface CaptionChoice {
  /** What the post is about, one of `anglesOf(listing)`; the house as a whole when not given. */
  angle?: Angle;
  /**
   * How often the house has told this angle before: 0, 1, 2 … It chooses the reason of the first line, the owner’s words
   * and the sentences. The same listing and variant always give the same text, and the next variant gives another.
   */
  variant?: number;
  /** How much it tells; `middle` when not given. */
  length?: CaptionLength | undefined;
  /** What makes it timely on its day: it then stands in the words. */
  timely?: Timely | undefined;
}

/** Facts of a house, by address of the site and language: most of the work of a caption, and the same in all of them. */
const factsOfHouse = recentHouses((_listing) => new Map<string, Facts>());

function knownFacts(listing: Listing, site: Pick<SiteEntry, 'address'>, language: CaptionLanguage): Facts {
  const kept = factsOfHouse(listing);
  const key = `${language} ${site.address}`;
  const facts = kept.get(key) ?? factsOf(listing, site, language);
  kept.set(key, facts);
  return facts;
}

/**
 * The text for one post about a homestay. It says only what the file says: what is missing is not mentioned, an
 * owner's sentence without a translation is left out in English, and praise that no fact proves is not repeated.
 * Limits: `shape.ts`.
 */
export function captionOf(
  listing: Listing,
  site: Pick<SiteEntry, 'address'>,
  platform: CaptionPlatform,
  language: CaptionLanguage,
  { angle = overview, variant = 0, length = 'middle', timely }: CaptionChoice = {},
): Caption {
  const seed = `${listing.slug}/${angle.key}/${platform}/${language}`;
  const shape: Shape = shapes[platform];
  const known = knownFacts(listing, site, language);
  const beats = turnBeats(known.beats, listing, language, { angle, variant });
  return tellAngle(angle, { ...known, beats }, (facts, wording) => ({
    platform,
    language,
    ...composed(new Telling(facts, seed, variant), wording, { shape, length, timely }),
  }));
}
