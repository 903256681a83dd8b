import { facebook } from '../platforms/facebook.ts';
import { tiktok } from '../platforms/tiktok.ts';
import { zalo } from '../platforms/zalo.ts';
import type { CaptionLength } from './caption-length.ts';

/** What an app makes of a post; lengths in UTF-16 units. */
export interface Shape {
  /** Greatest length of the whole text. */
  most: Record<CaptionLength, number>;
  /** Greatest length of the first line: what a phone shows before “see more”. */
  firstLine: number;
  /** Greatest length of a title; nothing where the app has none. */
  title?: number;
  /** Greatest number of hashtags. */
  hashtags: Record<CaptionLength, number>;
  /** Between paragraphs. */
  between: '\n' | '\n\n';
  /** Where the house is, on a line of its own, in these lengths. */
  place: readonly CaptionLength[];
  /** What stands below the telephone: the link that opens the chat, the page as one types it. */
  link?: 'zalo' | 'typed';
  /** The page stands in the first comment: a link in the text of a picture post costs readers. */
  comment?: boolean;
}

const always: readonly CaptionLength[] = ['two-lines', 'middle', 'full'];

/** The shape of a post on each app. TikTok’s pictures tell the rest; the hard limits are those of `src/platforms`. */
export const shapes = {
  facebook: {
    most: { 'two-lines': 320, middle: 900, full: 2400 },
    firstLine: facebook.text.firstLine.most,
    hashtags: { 'two-lines': 0, middle: facebook.text.hashtags.most, full: facebook.text.hashtags.most },
    between: '\n\n',
    place: ['middle', 'full'],
    comment: true,
  },
  tiktok: {
    most: { 'two-lines': 240, middle: 300, full: Math.min(1200, tiktok.text.description.most) },
    firstLine: 130,
    title: tiktok.text.title.most,
    hashtags: { 'two-lines': 3, middle: 4, full: tiktok.text.hashtags.most },
    between: '\n',
    place: ['full'],
  },
  zalo: {
    most: { 'two-lines': 280, middle: 540, full: zalo.text.post.most },
    firstLine: 150,
    hashtags: { 'two-lines': 0, middle: 0, full: 0 },
    between: '\n\n',
    place: always,
    link: 'zalo',
  },
} as const satisfies Record<string, Shape>;
