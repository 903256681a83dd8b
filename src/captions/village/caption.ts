import type { Listing, SiteEntry, VillageEntry } from '../../listings/entries.ts';
import { mayBePosted } from '../../listings/may-be-posted.ts';
import { atStart } from '../../prose/mid-sentence.ts';
import { lines, stack } from '../body.ts';
import { type Caption, type CaptionPlatform, captionPlatformsIn } from '../caption.ts';
import type { CaptionLanguage } from '../caption-language.ts';
import { type CaptionLength, usualLength } from '../caption-length.ts';
import { marksOf } from '../closing/marks.ts';
import { topics as experienceTopics } from '../experience/topics.ts';
import { hashtagsOf } from '../hashtags.ts';
import { topics as seasonTopics } from '../season/story.ts';
import { type Shape, shapes } from '../shape.ts';
import { shorten } from '../shorten.ts';
import { Telling } from '../telling.ts';
import type { Timely } from '../timely.ts';
import { inEnglish } from './en/wording.ts';
import { type VillageFacts, villageFacts } from './facts.ts';
import { fitted, type Loose } from './fitted.ts';
import { houseLines } from './house-lines.ts';
import { inTurn } from './in-turn.ts';
import { takesPart, type VillageSubject } from './subject.ts';
import { inVietnamese } from './vi/wording.ts';
import type { VillageWording } from './wording.ts';

const wordings: Record<CaptionLanguage, VillageWording> = { vi: inVietnamese, en: inEnglish };

/** Houses that a post names, as many at most: TikTok's words are few. */
export const mostNamed: Record<CaptionPlatform, number> = { facebook: 3, zalo: 3, tiktok: 2 };

/** Which post of a village is wanted. */
export interface VillageCaptionChoice {
  /**
   * Number of the turn, 0, 1, 2 …: in what words it is told and, where no plan says so, which houses are named. Over
   * turns in a row each is named as often as the others.
   */
  variant?: number;
  /** Slugs of the houses that a plan names; by the number of the turn when none of them may be named. */
  names?: readonly string[] | undefined;
  /** Other words for the same houses: 0 for those of the turn, 1, 2 … */
  retold?: number;
  /** How much it tells; as much as its platform wants when not given. */
  length?: CaptionLength | undefined;
  timely?: Timely | undefined;
  /** The year in which it is posted: news of earlier ones is left out. */
  year: number;
}

/** A post of a village, and the houses it names. */
export interface VillageCaption extends Caption {
  /** In the order in which they are named: their pictures go with it. */
  houses: readonly [Listing, ...Listing[]];
}

/** Posts that are counted in one row. */
const rowOf = (subject: VillageSubject): string => (subject.kind === 'experience' ? subject.key : 'village');

/** Guests from abroad have no Zalo. */
const canBeReached = ({ contact }: Listing, language: CaptionLanguage) =>
  language === 'vi' || contact.phone !== undefined;

/** The houses that a post may name: they agreed to be posted there, take part, and have a number that readers can use. */
export const nameable = (
  houses: readonly Listing[],
  subject: VillageSubject,
  platform: CaptionPlatform,
  language: CaptionLanguage,
): Listing[] =>
  houses.filter(
    (house) => mayBePosted(house, platform) && takesPart(house, subject) && canBeReached(house, language),
  );

/**
 * The text for one post of a village: the reason in the village's own words, the place, then two or three houses in
 * turn with how to reach them. Nothing where the village says nothing of the subject in this language, no house may be
 * named, or the platform has no captions in the language.
 * @param houses the published houses of the village
 */
export function villageCaptionOf(
  village: VillageEntry,
  houses: readonly Listing[],
  site: Pick<SiteEntry, 'address'>,
  subject: VillageSubject,
  platform: CaptionPlatform,
  language: CaptionLanguage,
  { variant = 0, names = [], retold = 0, length = usualLength, timely, year }: VillageCaptionChoice,
): VillageCaption | undefined {
  if (!captionPlatformsIn(language).includes(platform)) return undefined;
  const possible = nameable(houses, subject, platform, language);
  const planned = possible.filter((house) => names.includes(house.slug));
  const inPost = planned.length
    ? planned
    : inTurn(possible, mostNamed[platform], `${village.slug}/${rowOf(subject)}/${platform}`, variant);
  // Two lines have room for two.
  const [first, ...others] = length === 'two-lines' ? inPost.slice(0, 2) : inPost;
  if (!first) return undefined;
  const named: [Listing, ...Listing[]] = [first, ...others];
  const post = {
    subject,
    named,
    others: houses.length > named.length,
    language,
    site,
    variant: variant + retold,
    year,
    timely,
  };
  const facts = villageFacts(post);
  if (!facts) return undefined;
  const seed = `${village.slug}/${subject.key}/${platform}/${language}`;
  const shape = shapes[platform];
  const loose = tell(new Telling(facts, seed, variant + retold), shape, length, year);
  return { platform, language, ...fitted(loose, shape.most[length]), houses: named };
}

/** Longest passage of the village's own in UTF-16 units. */
const longestPassage: Record<CaptionLength, number> = { 'two-lines': 140, middle: 200, full: 340 };

/** Longest first line in UTF-16 units where nothing is folded. */
const longestFirst = 180;

/** Where a text says itself how long something takes. */
const duration: Record<CaptionLanguage, RegExp> = {
  vi: /(?:\d|một|nửa|hai|ba|bốn|năm|sáu|bảy|tám) (?:tiếng|giờ|ngày|buổi)(?!\p{L})/iu,
  en: /\b(?:hours?|days?)\b/i,
};

/** A shorter passage says too little to stand alone. */
const shortestPassage = 20;

/** The first line, and on TikTok the title before it. */
function beginning(
  telling: Telling<VillageFacts>,
  wording: VillageWording,
  shape: Shape,
  length: CaptionLength,
) {
  const { facts } = telling;
  const { postKind, timely } = facts;
  const head = wording.head(facts);
  const { title: ofTitle, firstLine: ofLine } = shape;
  const title = ofTitle
    ? telling.say('title', wording.title[postKind], ofTitle) || shorten(head, ofTitle).replace(/\.$/, '')
    : undefined;
  // The road itself is the reason: where little is told it stands in the first line.
  const isBrief = (length === 'two-lines' || shape.between === '\n') && postKind === 'road';
  const opening = wording.opening[postKind];
  const first =
    (timely && telling.say('timely', wording.timely[postKind], ofLine)) ||
    (isBrief &&
      telling.say(
        'opening',
        opening.filter(({ tells }) => tells?.includes('about')),
        shape.between === '\n' ? longestFirst : ofLine,
      )) ||
    telling.say('opening', opening, ofLine) ||
    shorten(head, ofLine);
  return { head: shorten(head, ofLine), title: title?.normalize('NFC'), first };
}

function tell(telling: Telling<VillageFacts>, shape: Shape, length: CaptionLength, year: number): Loose {
  const { facts, seed, variant } = telling;
  const wording = wordings[facts.language];
  const { postKind, own, place } = facts;
  const { head, title, first } = beginning(telling, wording, shape, length);
  const tagline = telling.say('tagline', [
    { tells: ['subject-tagline'], say: ({ offered }) => offered?.tagline && `${offered.tagline.text}.` },
  ]);
  const story = telling.say(
    'story',
    [
      { tells: ['about'], say: () => own.whole },
      { after: 'about', say: () => own.rest },
    ],
    longestPassage[length],
  );
  const short =
    [...own.rest, ...own.whole].findLast(
      (passage) => passage.length >= shortestPassage && story.startsWith(passage),
    ) ?? '';
  const more = length === 'full' && postKind !== 'season' && postKind !== 'advice' ? (own.more ?? '') : '';
  const isTimed = duration[facts.language].test(`${first} ${story} ${more}`);
  const when = [telling.say('months', wording.months), isTimed ? '' : telling.say('length', wording.length)];
  const reason = stack(tagline, [story, ...when].filter(Boolean).join(' '));
  const lead = telling.say('houses', wording.houses[postKind]);
  const houses = facts.houses.map((house, index) => houseLines(house, telling, wording, index, year));
  const each = lines(lead, ...houses.map(({ line }) => line));
  const brief = `${telling.choose('briefly', wording.briefly(facts))}: ${houses.map(({ brief }) => brief).join('; ')}.`;
  const bodies: Record<CaptionLength, string[]> = {
    full: [stack(first, reason, more, lead, ...houses.map(({ whole }) => whole))],
    middle: [
      stack(first, reason, each),
      ...[short, ''].flatMap((words) => [stack(first, words, each), stack(first, words, brief)]),
    ],
    'two-lines': [stack(first, story, brief), stack(first, brief)],
  };
  const line = shape.comment ? place.address : `${atStart(place.village)}, ${place.province}`;
  return {
    title,
    comment: shape.comment ? telling.say('page', wording.page) : undefined,
    bodies: length === 'full' ? [...bodies.full, ...bodies.middle] : bodies[length],
    least: { head, rest: brief },
    place: shape.place.includes(length) ? `${marksOf(facts.emoji).place}${line}` : '',
    hashtags: hashtagsOf(facts, seed, variant, shape.hashtags[length], topicsOf(facts)),
    sampleNote: facts.sample && wording.sampleNote,
  };
}

function topicsOf(facts: VillageFacts): string[] {
  const { season, offered } = facts;
  if (season) return seasonTopics({ ...facts, season });
  return offered ? experienceTopics({ ...facts, offered }) : [];
}
