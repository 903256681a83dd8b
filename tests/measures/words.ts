import fc from 'fast-check';
import { captionOf, captionPlatformsIn } from '../../src/captions/caption.ts';
import { type CaptionLanguage, captionLanguages } from '../../src/captions/caption-language.ts';
import { captionLengths } from '../../src/captions/caption-length.ts';
import { anglesToldIn } from '../../src/captions/told-angles.ts';
import { type Angle, overview } from '../../src/listings/angle.ts';
import type { Listing } from '../../src/listings/entries.ts';
import { anyListing } from '../fixtures/any-listing.ts';
import { sampleDirectory } from '../fixtures/sample-directory.ts';

// How alike posts are, whether their first lines give a reason to come, and how much of what owners wrote is told:
// `node --import tsx tests/measures/words.ts`. The least that is accepted stands in tests/unit/captions/measures.test.ts.

const site = { address: 'https://nha-san.example' };

const closing =
  /^(?:📍|📞|#|https?:|nha-san\.|thu\.|Bài mẫu|Sample post|Ảnh nhà|Xem |Photos and|More about)/u;
const body = (text: string) => text.split('\n').filter((line) => line.trim() && !closing.test(line));
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
const grams = (list: string[], n = 4) =>
  new Set(list.slice(0, Math.max(0, list.length - n + 1)).map((_, at) => list.slice(at, at + n).join(' ')));
const bodyGrams = (text: string) => grams(words(body(text).join('\n')));
const sentencesOf = (text: string) => body(text).flatMap((line) => line.split(/(?<=[.!?…])\s+/u));

/** Share of the four-word runs of the shorter text that stand in the other. */
export const containment = (a: Set<string>, b: Set<string>): number =>
  a.size && b.size ? [...a].filter((gram) => b.has(gram)).length / Math.min(a.size, b.size) : 0;

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);

/** First lines that name a house and nothing to come for. */
const generic: Record<CaptionLanguage, RegExp> = {
  vi: /^(?:Mời cô bác|Anh chị nào|Gửi cả nhà một chỗ|Cuối tuần rảnh|Ở .* có .* đón khách|Cả nhà ai thích|Rủ nhau về|Một đêm nhà sàn|Ăn cơm nhà, ngủ nhà sàn|Mời nghỉ lại|Mời về|Mời anh chị về ăn cơm, ngủ lại)/u,
  en: /^(?:Looking for|Sleep in a stilt|Stay with a|Come and stay|Spend a night at [^:]*\.$|A night |Friends|If you are|You are welcome|Need a)/u,
};

type Platform = ReturnType<typeof captionPlatformsIn>[number];
const textOf = (listing: Listing, platform: Platform, language: CaptionLanguage, angle: Angle, variant = 0) =>
  captionOf(listing, site, platform, language, { angle, variant });

/** Houses that have a main post in a language. */
const told = (listings: Listing[], language: CaptionLanguage) =>
  listings.filter((listing) => anglesToldIn(listing, language).some(({ kind }) => kind === 'overview'));

/** Share of main posts whose first line gives a reason to come. */
export const reasonShare = (listings: Listing[], platform: Platform, language: CaptionLanguage): number =>
  mean(
    told(listings, language).map((listing) => {
      const { text, reason } = textOf(listing, platform, language, overview);
      // What an owner put into a tagline is what they offer.
      const isGeneric = reason !== 'tagline' && generic[language].test(text.split('\n')[0] ?? '');
      return reason && !isGeneric ? 1 : 0;
    }),
  );

/** Mean and worst containment between the posts of two houses of one village about the same. */
export function betweenHouses(
  listings: Listing[],
  platform: Platform,
  language: CaptionLanguage,
  kind: Angle['kind'],
) {
  const pairs = listings.flatMap((one, index) =>
    listings.slice(index + 1).flatMap((two) => {
      if (one.village.slug !== two.village.slug) return [];
      const same = anglesToldIn(one, language).flatMap((angle) =>
        angle.kind === kind
          ? anglesToldIn(two, language).find(({ key }) => key === angle.key)
            ? [angle]
            : []
          : [],
      );
      return same.map((angle) => {
        const other = anglesToldIn(two, language).find(({ key }) => key === angle.key) ?? angle;
        return containment(
          bodyGrams(textOf(one, platform, language, angle).text),
          bodyGrams(textOf(two, platform, language, other).text),
        );
      });
    }),
  );
  return { mean: mean(pairs), worst: Math.max(0, ...pairs), pairs: pairs.length };
}

/** Mean containment between the posts of one house about different things. */
export const betweenAngles = (listings: Listing[], platform: Platform, language: CaptionLanguage): number =>
  mean(
    listings.flatMap((listing) => {
      const posts = anglesToldIn(listing, language).map((angle) =>
        bodyGrams(textOf(listing, platform, language, angle).text),
      );
      return posts.flatMap((one, index) => posts.slice(index + 1).map((two) => containment(one, two)));
    }),
  );

/** Share of a house's sentences over 25 letters that stand in another of its posts on the app. */
export const stockShare = (listings: Listing[], platform: Platform, language: CaptionLanguage): number =>
  mean(
    listings.map((listing) => {
      const posts = anglesToldIn(listing, language).map((angle) =>
        sentencesOf(textOf(listing, platform, language, angle).text).filter(({ length }) => length > 25),
      );
      const all = posts.flat();
      const stock = posts.flatMap((post, index) =>
        post.filter((sentence) => posts.some((other, at) => at !== index && other.includes(sentence))),
      );
      return all.length ? stock.length / all.length : 0;
    }),
  );

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The sentences an owner wrote in Vietnamese: story, host, rooms, notes, tagline. */
const ownSentences = ({ story, host, rooms, houseRules, tagline }: Listing): string[] =>
  [story, host.about, houseRules.note, tagline, ...rooms.map(({ about }) => about)]
    .flatMap((text) => text?.vi.split(/\n|(?<=[.!?…])\s+/u) ?? [])
    .map(plain)
    .filter(({ length }) => length > 12);

/** Share of the owner's sentences that stand in some post of a year: every angle `turns` times, on every app. */
export function ownWordsShare(listings: Listing[], turns: number): number {
  const shares = listings.flatMap((listing) => {
    const own = ownSentences(listing);
    if (!own.length) return [];
    const told = plain(
      anglesToldIn(listing, 'vi')
        .flatMap((angle) =>
          captionPlatformsIn('vi').flatMap((platform) =>
            Array.from(
              { length: turns },
              (_, variant) => textOf(listing, platform, 'vi', angle, variant).text,
            ),
          ),
        )
        .join('\n'),
    );
    return (
      own.filter((sentence) => told.includes(sentence.slice(-Math.min(40, sentence.length)))).length /
      own.length
    );
  });
  return mean(shares);
}

/** Different texts and first lines that 26 turns of the main post bring, the least of all houses and the mean. */
export function variety(listings: Listing[], platform: Platform, language: CaptionLanguage) {
  const counts = listings.map((listing) => {
    const posts = Array.from(
      { length: 26 },
      (_, variant) => textOf(listing, platform, language, overview, variant).text,
    );
    return {
      texts: new Set(posts).size,
      openings: new Set(posts.map((text) => text.split('\n')[0])).size,
    };
  });
  return {
    texts: mean(counts.map(({ texts }) => texts)),
    openings: mean(counts.map(({ openings }) => openings)),
    fewest: Math.min(...counts.map(({ openings }) => openings)),
  };
}

if (import.meta.main) {
  const samples = await sampleDirectory();
  const generated = fc.sample(anyListing(), { numRuns: 300, seed: 42 });
  const round = (number: number) => number.toFixed(2);
  for (const language of captionLanguages)
    for (const platform of captionPlatformsIn(language)) {
      const { texts, openings, fewest } = variety(samples, platform, language);
      const any = variety(generated.slice(0, 60), platform, language);
      const lengths = captionLengths.map((length) =>
        mean(
          samples.map((listing) => captionOf(listing, site, platform, language, { length }).text.length),
        ).toFixed(0),
      );
      console.log(
        `${language} ${platform}: reason ${round(reasonShare(samples, platform, language))} / ${round(reasonShare(generated, platform, language))}`,
        `| angles ${round(betweenAngles(samples, platform, language))} / ${round(betweenAngles(generated, platform, language))}`,
        `| stock ${round(stockShare(samples, platform, language))} / ${round(stockShare(generated, platform, language))}`,
        `| 26 turns ${texts.toFixed(1)} texts, ${openings.toFixed(1)} openings, fewest ${fewest} / ${any.texts.toFixed(1)}, ${any.openings.toFixed(1)}, ${any.fewest}`,
        `| lengths ${lengths.join(' ')}`,
      );
      for (const kind of [
        'overview',
        'rooms',
        'food',
        'host',
        'practical',
        'experience',
        'season',
      ] as const) {
        const { mean, worst, pairs } = betweenHouses(samples, platform, language, kind);
        if (pairs) console.log(`   two houses, ${kind}: ${round(mean)} / ${round(worst)} (${pairs})`);
      }
    }
  console.log(
    `own words over a year: ${round(ownWordsShare(samples, 4))} / ${round(ownWordsShare(generated.slice(0, 60), 4))}`,
  );
}
