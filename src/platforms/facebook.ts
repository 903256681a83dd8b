import { type CardFormat, typeOnPost } from './card-format.ts';
import type { Source } from './source.ts';
import type { TextLimit } from './text-limit.ts';

const checked = '2026-11-23';

const pagePhotos: Source = {
  from: 'https://developers.facebook.com/docs/graph-api/reference/page/photos/',
  checked,
  trust: 'official',
};
const sizes: Source = { from: 'https://socialk.it/fr/sizes/facebook-post-size', checked, trust: 'reported' };
const captions: Source = { from: 'https://kompozy.io', checked, trust: 'reported' };
const reels: Source = {
  from: 'https://mediamaxnetwork.com/digital-specifications/social-ads',
  checked,
  trust: 'reported',
};
const cover: Source = { from: 'https://trendsmask.com', checked, trust: 'reported' };
const ownRule: Source = { from: 'our own margin of at least 5 %', checked, trust: 'derived' };

const tenMegabytes = 10_000_000;

/** What a Facebook page's post takes. */
export const facebook = {
  name: 'Facebook',
  text: {
    /** What a phone shows before “see more”: house, place and reason to come stand here. */
    firstLine: { most: 125, unit: 'utf16', kind: 'fold', ...captions },
    /** The whole caption. */
    whole: { most: 63_206, unit: 'utf16', kind: 'hard', ...captions },
    /** Facebook names no number; more than five look like an advertisement. */
    hashtags: { most: 5, unit: 'tags', kind: 'custom', ...ownRule, from: 'our own rule' },
  },
  cards: {
    /** 4:5, the tallest shape the feed shows whole. */
    'facebook-feed': {
      width: 1080,
      height: 1350,
      safe: { left: 90, top: 70, right: 990, bottom: 1280 },
      bytes: { limit: tenMegabytes, target: 450_000 },
      type: typeOnPost,
      sources: { size: sizes, safe: ownRule, bytes: pagePhotos },
    },
    'facebook-square': {
      width: 1080,
      height: 1080,
      safe: { left: 72, top: 72, right: 1008, bottom: 1008 },
      bytes: { limit: tenMegabytes, target: 400_000 },
      type: typeOnPost,
      sources: { size: sizes, safe: ownRule, bytes: pagePhotos },
    },
    /** Stories share the strictest zone of Reels and TikTok, so that one picture serves them all. */
    'facebook-story': {
      width: 1080,
      height: 1920,
      safe: { left: 120, top: 288, right: 888, bottom: 1248 },
      bytes: { limit: tenMegabytes, target: 300_000 },
      type: typeOnPost,
      sources: { size: reels, safe: reels, bytes: pagePhotos },
    },
    /** Cropped to 2.63:1 on a desktop and to 16:9 on a phone; the profile picture covers the lower left. */
    'facebook-cover': {
      width: 1640,
      height: 924,
      safe: { left: 180, top: 150, right: 1460, bottom: 774 },
      bytes: { limit: tenMegabytes, target: 400_000 },
      type: typeOnPost,
      sources: { size: cover, safe: { ...cover, trust: 'derived' }, bytes: pagePhotos },
    },
  },
} as const satisfies { name: string; text: Record<string, TextLimit>; cards: Record<string, CardFormat> };
