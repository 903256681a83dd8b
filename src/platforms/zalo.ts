import { type CardFormat, typeOnPost, typeOnPreview } from './card-format.ts';
import type { Source } from './source.ts';
import type { TextLimit } from './text-limit.ts';

const checked = '2026-11-23';

const articleApi: Source = {
  from: 'https://app.unpkg.com/@warriorteam/redai-zalo-sdk@1.32.17',
  checked,
  trust: 'reported',
};
const articleGuide: Source = {
  from: 'https://oa.zalo.me/home/documents/guides/tao-bai-viet_5',
  checked,
  trust: 'official',
};
const ownRule: Source = {
  from: 'our own rule: Zalo publishes none for the diary and for groups',
  checked,
  trust: 'derived',
};

const freeAccounts: Source = {
  from: 'help.zalo.me, “Những cập nhật quan trọng của Zalo từ ngày 01/08/2022”; the same figures in dantri.com.vn of 2025-12-30',
  checked: '2026-11-29',
  trust: 'official',
};

/** What Zalo takes: posts in the diary and in groups, made by hand on a phone, and articles of an Official Account. */
export const zalo = {
  name: 'Zalo',
  text: {
    articleTitle: { most: 150, unit: 'utf16', kind: 'hard', ...articleApi },
    articleAuthor: { most: 50, unit: 'utf16', kind: 'hard', ...articleApi },
    articleDescription: { most: 300, unit: 'utf16', kind: 'hard', ...articleApi },
    /** No limit is published for diary and groups; longer ones are not read in a chat. */
    post: { most: 600, unit: 'utf16', kind: 'custom', ...ownRule },
    /** Zalo has no hashtags. */
    hashtags: { most: 0, unit: 'tags', kind: 'custom', ...ownRule },
  },
  /** What a personal account may do that costs nothing, a month. */
  personal: {
    /** Strangers neither see its diary nor comment on it. */
    diarySeenByStrangers: false,
    /** Conversations begun by strangers that it can answer; more can be read only. */
    answersToStrangers: 40,
    /** How often it is shown to strangers who look for its number. */
    foundByNumber: 40,
    contacts: 1000,
    ...freeAccounts,
  },
  cards: {
    /** Diary and groups; Zalo compresses larger files heavily. */
    'zalo-post': {
      width: 1080,
      height: 1080,
      safe: { left: 72, top: 72, right: 1008, bottom: 1008 },
      bytes: { limit: 700_000, target: 350_000 },
      type: typeOnPost,
      sources: { size: ownRule, safe: ownRule, bytes: ownRule },
    },
    /** Cover of an article: 16:9, of which 14:9 is always seen. */
    'zalo-article': {
      width: 1280,
      height: 720,
      safe: { left: 80, top: 60, right: 1200, bottom: 660 },
      bytes: { limit: 1_000_000, target: 250_000 },
      type: typeOnPreview,
      sources: { size: articleGuide, safe: articleGuide, bytes: articleApi },
    },
    /** The host's Zalo number, to be scanned or saved. */
    'zalo-contact': {
      width: 1080,
      height: 1080,
      safe: { left: 72, top: 72, right: 1008, bottom: 1008 },
      bytes: { limit: 700_000, target: 350_000 },
      type: typeOnPost,
      sources: { size: ownRule, safe: ownRule, bytes: ownRule },
    },
  },
} as const satisfies {
  name: string;
  text: Record<string, TextLimit>;
  personal: Source & Record<string, unknown>;
  cards: Record<string, CardFormat>;
};
