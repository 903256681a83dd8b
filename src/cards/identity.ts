import { undyedCotton } from '../homestay/contrast.ts';

/**
 * The identity that cards and web site share. Colours come from the place: cloth dyed with indigo, the brocade woven
 * into its edge, forest, ripe rice, the undyed cotton.
 */
export const colours = {
  /** Cloth dyed many times with indigo, the colour of Tày dress. Dark ground and text on light ground. */
  indigo: '#171b3c',
  /** Cloth dyed a few times; pattern and lines on the dark ground. */
  indigoLight: '#2b3266',
  /** Between the two: the woven ground pattern, tone on tone. */
  indigoWarp: '#20254d',
  /** Forest on limestone. */
  forest: '#1d4a38',
  /** Young leaves; pattern only. */
  leaf: '#4f8a54',
  /** Ripe rice. Price badge, accents on the dark ground. */
  gold: '#f0b94a',
  /** Rice straw in shade: the gold that can be read on a light ground (5.6:1 on `paper`). */
  straw: '#835a0c',
  /** Madder red of the brocade. */
  madder: '#b5332c',
  /** Undyed cotton. Light ground and text on dark ground. */
  paper: undyedCotton,
  /** Undyed cotton in shade: lines and fields on the light ground. */
  cotton: '#efe4cc',
  /** Text on a light ground that is less important (7:1 on `paper`). */
  slate: '#4a4d66',
} as const;

/** Name of a colour. */
export type Colour = keyof typeof colours;

/** The one type family, made for Vietnamese: its diacritics stack without touching. */
export const fontFamily = 'Be Vietnam Pro';

/** Weights in use, from running text to headlines. */
export const weights = { body: 500, strong: 700, headline: 800 } as const;

/** A weight in use. */
export type Weight = (typeof weights)[keyof typeof weights];

/** Line heights as multiples of the type size. Stacked diacritics (ộ, Ễ) touch the line above below 1.2. */
export const lineHeights = { headline: 1.25, body: 1.35 } as const;
