import { type CardFormat, typeOnPreview } from './card-format.ts';
import type { Source } from './source.ts';

const openGraph: Source = {
  from: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
  checked: '2026-11-23',
  trust: 'official',
};
const ownRule: Source = {
  from: 'our own rule: Messenger and Zalo may crop a preview around its centre',
  checked: '2026-11-23',
  trust: 'derived',
};

/** Preview of a shared link (`og:image`): Facebook, Messenger and Zalo all read the same one. */
export const link = {
  name: 'Open Graph',
  cards: {
    link: {
      width: 1200,
      height: 630,
      safe: { left: 100, top: 60, right: 1100, bottom: 570 },
      bytes: { limit: 8_000_000, target: 150_000 },
      type: typeOnPreview,
      sources: { size: openGraph, safe: ownRule, bytes: openGraph },
    },
  },
} as const satisfies { name: string; cards: Record<string, CardFormat> };
