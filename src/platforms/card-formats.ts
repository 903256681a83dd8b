import type { CardFormat } from './card-format.ts';
import { facebook } from './facebook.ts';
import { link } from './link.ts';
import { tiktok } from './tiktok.ts';
import { zalo } from './zalo.ts';

const formats = { ...link.cards, ...facebook.cards, ...zalo.cards, ...tiktok.cards };

/** Key of a card format; for a set, the key without the number of the slide. */
export type CardFormatKey = keyof typeof formats;

/** Every card format of every platform. To add a platform, add its file and name it here. */
export const cardFormats: Record<CardFormatKey, CardFormat> = formats;
