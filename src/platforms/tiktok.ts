import { type CardFormat, typeOnPost } from './card-format.ts';
import type { Source } from './source.ts';
import type { TextLimit } from './text-limit.ts';

const checked = '2026-11-23';

const photoPost: Source = {
  from: 'https://developers.tiktok.com/docs/en/content-posting-api-reference-photo-post',
  checked,
  trust: 'official',
};
const mediaTransfer: Source = {
  from: 'https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide',
  checked,
  trust: 'official',
};
const safeZone: Source = {
  from: 'TikTok, Reels and Shorts zones laid over each other, the strictest edge of each',
  checked,
  trust: 'derived',
};

const communityGuidelines: Source = {
  from: 'https://www.tiktok.com/community-guidelines/en/fyf-standards (text of 13 September 2025, Open Terms Archive)',
  checked: '2026-11-29',
  trust: 'official',
};

/** What TikTok's photo mode takes. JPEG or WebP, never PNG. */
export const tiktok = {
  name: 'TikTok',
  text: {
    title: { most: 90, unit: 'utf16', kind: 'hard', ...photoPost },
    /** Hashtags stand inside it. */
    description: { most: 4000, unit: 'utf16', kind: 'hard', ...photoPost },
    /** No official number could be found; the app is widely said to allow five. */
    hashtags: { most: 5, unit: 'tags', kind: 'custom', from: 'our own rule', checked, trust: 'derived' },
  },
  /**
   * Who posts about a business of their own has to say so with the app's switch; what is not disclosed is not shown in
   * “For You”. The names of the menu are the Vietnamese app's, from memory.
   */
  disclosure: { menu: ['Thêm lựa chọn', 'Tiết lộ nội dung', 'Thương hiệu của bạn'], ...communityGuidelines },
  cards: {
    /** A set to swipe through. TikTok's greatest number is 35; more than ten are not looked at. */
    tiktok: {
      width: 1080,
      height: 1920,
      safe: { left: 120, top: 288, right: 888, bottom: 1248 },
      bytes: { limit: 20_000_000, target: 300_000 },
      type: typeOnPost,
      slides: { least: 5, most: 10 },
      sources: { size: mediaTransfer, safe: safeZone, bytes: mediaTransfer },
    },
  },
} as const satisfies {
  name: string;
  text: Record<string, TextLimit>;
  disclosure: Source & { menu: readonly string[] };
  cards: Record<string, CardFormat>;
};
