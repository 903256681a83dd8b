import type { TextLanguage } from '../homestay/language.ts';
import type { Picture } from '../listings/entries.ts';
import type { CardFormat } from '../platforms/card-format.ts';
import type { CardFormatKey } from '../platforms/card-formats.ts';
import type { Dyes } from './dyes.ts';
import type { Icon } from './icons.ts';

/** Keys of the layouts; each is a file of `layouts/`. */
export const layoutKeys = [
  'split',
  'plate',
  'notice',
  'label',
  'belt',
  'panorama',
  'scan',
  'hook',
  'cover',
  'page',
  'ledger',
] as const;
/** Key of a layout. */
export type LayoutKey = (typeof layoutKeys)[number];

/** A picture as a card shows it. */
export interface Shot {
  picture: Picture;
  /** Cropped to a part around the focal point, so that a picture shown before looks like another one. */
  closeUp: boolean;
}

/** One line of a list on a card. */
export interface Fact {
  icon: Icon;
  text: string;
  /** Stands behind or below it with more weight, such as a price. */
  value?: string | undefined;
}

/** A price as the badge shows it: `từ` `150.000đ` `/người/đêm`. */
export interface PriceTag {
  before: string;
  amount: string;
  after: string;
  /** The unit where it stands on a line of its own, which no stroke should begin: `mỗi người một đêm`. */
  below: string;
}

/** All words of a card, in its language. */
export interface CardText {
  /** Village and province. */
  place: string;
  headline: string;
  /** One or two sentences. */
  lead?: string | undefined;
  facts: Fact[];
  price?: PriceTag | undefined;
  /** Says that the house is a sample or the picture drawn. */
  mark?: string | undefined;
}

/** A picture to be made: everything that decides what it looks like. */
export interface Card {
  /** Last part of its address, without `.jpg`: `link`, `tiktok-3`, `facebook-feed-food`. */
  name: string;
  /** Key of the angle that it is about, as `anglesOf` has it. */
  angle: string;
  /** Of the listing. */
  slug: string;
  language: TextLanguage;
  formatKey: CardFormatKey;
  format: CardFormat;
  layout: LayoutKey;
  shot: Shot;
  /** A second picture, for layouts that show two. */
  beside?: Shot | undefined;
  /** Address that its QR code leads to, for layouts that have one. */
  code?: string | undefined;
  /** Colours of the village. */
  dyes: Dyes;
  text: CardText;
  /** Alternative text, in the card's language. */
  alt: string;
}

/** What a layout sees of a card: all of it decides what the card looks like, and is part of its key. */
export type Look = Pick<Card, 'layout' | 'format' | 'shot' | 'beside' | 'code' | 'dyes' | 'text'>;

/** What a plan decides; the rest of a card follows from it. */
export type CardPlan = Pick<
  Card,
  'name' | 'angle' | 'formatKey' | 'layout' | 'shot' | 'beside' | 'code' | 'text'
>;

const appearanceOfShot = ({ picture, closeUp }: Shot) => ({
  photo: picture.hash,
  focal: picture.focal ?? 'attention',
  closeUp,
});

/** Everything that decides what a card looks like, and nothing else: two cards with the same are the same picture. */
export const appearanceOf = ({ layout, format, shot, beside, code, dyes, text }: Look) => {
  const { width, height, safe, bytes, type, slides } = format;
  return {
    layout,
    format: { width, height, safe, bytes, type, slides },
    shots: [shot, beside].filter((each) => each !== undefined).map(appearanceOfShot),
    code,
    dyes,
    text,
  };
};
