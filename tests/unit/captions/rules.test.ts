import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Caption,
  type CaptionPlatform,
  captionOf,
  captionPlatformsIn,
} from '../../../src/captions/caption.ts';
import { type CaptionLanguage, captionLanguages } from '../../../src/captions/caption-language.ts';
import { marksOf } from '../../../src/captions/closing/marks.ts';
import { sampleNote } from '../../../src/captions/closing/sample-note.ts';
import { type Angle, angleKinds, anglesOf } from '../../../src/listings/angle.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { facebook } from '../../../src/platforms/facebook.ts';
import { tiktok } from '../../../src/platforms/tiktok.ts';
import { zalo } from '../../../src/platforms/zalo.ts';
import { placeOf } from '../../../src/prose/place.ts';
import { tidy } from '../../../src/prose/tidy.ts';
import { anyListing } from '../../fixtures/any-listing.ts';

const site = { address: 'https://nha-san.example' };

const listings = fc.sample(anyListing(), { numRuns: 800, seed: 20261123 });

interface Post {
  listing: Listing;
  angle: Angle;
  platform: CaptionPlatform;
  language: CaptionLanguage;
  variant: number;
  caption: Caption;
}

const captionOfPost = ({ listing, angle, platform, language, variant }: Omit<Post, 'caption'>) =>
  captionOf(listing, site, platform, language, { angle, variant });

/** Every angle of every listing, on the platforms and in the languages by turns. */
const posts: Post[] = listings.flatMap((listing, index) =>
  anglesOf(listing).map((angle, place) => {
    const language = captionLanguages[Math.floor(index / 3) % captionLanguages.length] ?? 'vi';
    const platforms = captionPlatformsIn(language);
    const platform = platforms[(index + place) % platforms.length] ?? 'facebook';
    const post = { listing, angle, platform, language, variant: index % 60 };
    return { ...post, caption: captionOfPost(post) };
  }),
);

/** Tries a rule on every post; the first that breaks it is shown whole. */
function holds(rule: (post: Post, caption: Caption) => void) {
  for (const post of posts) {
    try {
      rule(post, post.caption);
    } catch (fault) {
      const { listing, angle, platform, language, variant, caption } = post;
      const facts = JSON.stringify({ ...listing, photos: undefined, houseRules: undefined });
      const where = `${listing.slug}, ${angle.key}, ${platform}, ${language}, variant ${variant}`;
      throw new Error(`${where}\n${(fault as Error).message}\n\n${caption.text}\n\n${facts}`, {
        cause: fault,
      });
    }
  }
}

/** A line with an address, which begins as it must be typed. */
const isAddress = (line: string) => /^(?:https:\/\/)?[\w.-]+\/\S*$/.test(line);

const twice =
  /(?<!\p{L})(và|hoặc|ở|của|có|từ|với|cho|bản|xã|the|a|an|and|or|in|at|of|for|from|with|to|is) \1(?!\p{L})/iu;

/** Both texts of a caption, as one. */
const whole = ({ title, text }: Caption) => [title, text].filter(Boolean).join('\n');

describe('captions of hundreds of generated listings', () => {
  test('keep the limits of the platforms', () =>
    holds((_, { platform, title, text, hashtags }) => {
      if (platform === 'facebook') {
        expect(text.split('\n')[0]?.length).toBeLessThanOrEqual(facebook.text.firstLine.most);
        expect(text.length).toBeLessThanOrEqual(facebook.text.whole.most);
        expect(hashtags.length).toBeLessThanOrEqual(facebook.text.hashtags.most);
      } else if (platform === 'tiktok') {
        expect(title?.length).toBeLessThanOrEqual(tiktok.text.title.most);
        expect(title?.length).toBeGreaterThan(10);
        expect(text.length).toBeLessThanOrEqual(tiktok.text.description.most);
        expect(hashtags.length).toBeLessThanOrEqual(tiktok.text.hashtags.most);
      } else {
        expect(text.length).toBeLessThanOrEqual(zalo.text.post.most);
        expect(hashtags).toEqual([]);
        expect(text).not.toContain('#');
        expect(title).toBeUndefined();
      }
    }));

  test('hold no trace of a missing fact', () =>
    holds((_, caption) => {
      expect(whole(caption)).not.toMatch(/undefined|null|NaN|\[object|true|false/);
      expect(whole(caption)).not.toMatch(/\(\s*\)|“\s*”/);
    }));

  test('are typed cleanly', () =>
    holds((_, caption) => {
      const text = whole(caption);
      expect(text).not.toMatch(/ {2}|\t|[^\S\n ]/);
      expect(text).not.toMatch(/\s[,.;:!?)”]/);
      expect(text).not.toMatch(/[([“]\s/);
      expect(text).not.toMatch(/\.\.|,,|[,;:–-]\.|[.!?…],|,[.!?]|[!?]\./);
      expect(text).not.toMatch(/^\s|\s$|\n{3}|[^\S\n]\n/);
      expect(text).toBe(text.normalize('NFC'));
    }));

  test('read as somebody would type who takes care', () =>
    holds((_, caption) => {
      const text = whole(caption);
      const count = (line: string, sign: string) => line.split(sign).length - 1;
      const lines = text.split('\n').filter((line) => line && !isAddress(line));
      expect({
        // Vietnamese doubles words for effect (“là là mặt nước”), but none of those that only join others.
        twice: text.match(twice),
        open: lines.filter(
          (line) => count(line, '(') !== count(line, ')') || count(line, '“') !== count(line, '”'),
        ),
        small: lines.filter((line) => !/^[“(\p{Extended_Pictographic}#]*\s?[\p{Lu}\p{N}]/u.test(line)),
        after: text.match(/\p{L}{2}[.!?]”? \p{Ll}.*/u),
      }).toEqual({ twice: null, open: [], small: [], after: null });
    }));

  test('tell something else in the title than in the first line', () =>
    holds((_, { title, text }) => {
      const bare = (line = '') =>
        line
          .replace(/\P{L}+/gu, ' ')
          .trim()
          .toLowerCase();
      expect(bare(title)).not.toBe(bare(text.split('\n')[0]));
    }));

  test('have no emoji but the marks of their lines and what the owner typed into the tagline', () =>
    holds((_, given) => {
      const caption = {
        ...given,
        text: given.text.replace(/^(.*[.”?!…]) \p{Extended_Pictographic}(?=\n)/u, '$1'),
      };
      const left = Object.values(marksOf('few')).reduce(
        (text, mark) => text.replaceAll(mark.trim(), ''),
        whole(caption),
      );
      expect(left).not.toMatch(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/u);
    }));

  test('end every paragraph of the body with a stop', () =>
    holds((_, { text }) => {
      const body = text
        .replace(/^(.*[.”?!…]) \p{Extended_Pictographic}(?=\n)/u, '$1')
        .split('\n\n')
        .filter((block) => !/^[📍📞#]/u.test(block));
      for (const line of body.flatMap((block) => block.split('\n'))) expect(line).toMatch(/[.!?…]”?$/);
    }));

  test('carry hashtags of letters and digits only, each once, all of them inside the text', () =>
    holds((_, { hashtags, text }) => {
      for (const tag of hashtags) expect(tag).toMatch(/^#[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*$/u);
      expect(new Set(hashtags.map((tag) => tag.toLowerCase())).size).toBe(hashtags.length);
      expect(text.match(/#\S+/g) ?? []).toEqual(hashtags);
    }));

  test('give a reason to come in the first line, or else the house and what it is', () =>
    holds(({ listing, language }, { text, title, reason }) => {
      const [first = ''] = text.split('\n');
      expect(first.length).toBeGreaterThan(12);
      if (!reason) expect(first).toContain(placeOf(listing, language).villageName);
      expect(title).not.toBe(first);
    }));

  test('say how to reach the host', () =>
    holds(({ listing: { contact } }, { text, platform, comment }) => {
      expect(text).toMatch(/📞 .*\d{3} \d{3}/u);
      if (platform === 'zalo' && contact.zalo)
        expect(text).toContain(`https://zalo.me/${contact.zalo.slice(1)}`);
      if (platform === 'zalo' && !contact.zalo) expect(text).toContain(site.address);
      if (platform === 'facebook') expect(comment).toContain(`${site.address}/`);
    }));

  test('never praise beyond the facts', () =>
    holds(({ listing }, caption) => {
      const text = whole(caption).replaceAll(tidy(listing.name), '').toLowerCase();
      expect(text).not.toMatch(/(?<!\p{L})(?:đẹp|rẻ|tốt|ngon) nhất|số một|hàng đầu/u);
      expect(text).not.toMatch(/\b(?:best|cheapest|finest|unique|perfect)\b/);
    }));

  test('close with the note of a sample, and only then', () =>
    holds(({ listing, language }, { text }) => {
      expect(text.endsWith(sampleNote[language])).toBe(listing.sample);
    }));

  test('keep Vietnamese sentences out of an English caption', () =>
    holds(({ listing, language }, { text }) => {
      if (language === 'vi') return;
      const untranslated = [
        listing.tagline,
        listing.story,
        listing.directions,
        listing.host.about,
        listing.village.tagline,
        listing.village.gettingThere,
        ...listing.village.seasons.flatMap(({ name, about }) => [name, about]),
        ...listing.experiences.flatMap(({ experience }) => [
          experience.name,
          experience.tagline,
          experience.story,
        ]),
        ...listing.rooms.flatMap(({ name, about }) => [name, about]),
      ]
        .filter((words) => words && !words.en)
        .map((words) =>
          tidy(words?.vi ?? '')
            .slice(0, 20)
            .toLowerCase(),
        );
      for (const words of untranslated) expect(text.toLowerCase()).not.toContain(words);
      // Function words that stand in every Vietnamese sentence and in no proper name of the generated listings.
      const names = [listing.name, listing.village.name].map((name) => tidy(name).toLowerCase());
      const own = names.reduce((left, name) => left.replaceAll(name, ''), text.toLowerCase());
      expect(own).not.toMatch(/(?<!\p{L})(?:được|và|của|những|khách|ngủ|từ)(?!\p{L})/u);
    }));

  test('quote what only the owner can say', () =>
    holds((_, { text }) => {
      const outside = text.replace(/“[^”]*”/gu, '').split('📞')[0] ?? '';
      expect(outside).not.toMatch(/(?<!\p{L})(?:bọn mình|chúng tôi|tôi)(?!\p{L})/iu);
      expect(outside).not.toMatch(/(?<!\p{L})(?:we|our)(?!\p{L})/iu);
    }));

  test('keep the way to a house to themselves that shows only roughly where it is', () =>
    holds(({ listing }, { text }) => {
      if (listing.position?.precision !== 'approximate') return;
      expect(text).not.toMatch(/Qua cầu treo rẽ trái|After the bridge turn left|vào tận sân|Số 12/iu);
    }));

  test('cover every kind of angle more than four hundred times', () => {
    for (const kind of angleKinds) {
      expect(posts.filter(({ angle }) => angle.kind === kind).length, kind).toBeGreaterThan(400);
    }
  });

  test('are the same every time, and other in the next variant', () => {
    const some = posts.filter((_, index) => index % 8 === 0);
    const next = some.map((post) => ({ ...post, variant: post.variant + 1 }));
    expect(some.map(captionOfPost)).toEqual(some.map(({ caption }) => caption));
    const changed = next.filter((post) => captionOfPost(post).text !== post.caption.text);
    expect(changed.length / some.length).toBeGreaterThan(0.98);
  });
});
