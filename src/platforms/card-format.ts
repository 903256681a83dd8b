import type { Source } from './source.ts';

/** A rectangle in pixels of the canvas, measured from its top left corner; `right` and `bottom` are excluded. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Least type sizes in pixels of the canvas, so that a card can be read on a phone. */
export interface TypeFloor {
  headline: number;
  body: number;
  /** Small marks such as “sample”. */
  mark: number;
}

/** What a platform accepts and shows of one kind of picture. */
export interface CardFormat {
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** Where text may stand: inside it nothing is cropped away or covered by the app's own buttons and texts. */
  safe: Box;
  bytes: {
    /** Greatest file the platform takes; `null` where none is published. */
    limit: number | null;
    /** Greatest file we make, so that it opens on weak 3G. */
    target: number;
  };
  type: TypeFloor;
  /** Least and greatest number of pictures in a set; absent for a single picture. */
  slides?: { least: number; most: number };
  /** Where the numbers come from. */
  sources: Record<'size' | 'safe' | 'bytes', Source>;
}

/**
 * Type floor of a canvas 1080 px wide, which phones show at about 0.36 of its size.
 * Derived; specification sheet 6.4, checked 2026-11-23.
 */
export const typeOnPost: TypeFloor = { headline: 72, body: 40, mark: 32 };

/** Type floor of pictures that are seen small, above a link or an article. Same source. */
export const typeOnPreview: TypeFloor = { headline: 64, body: 40, mark: 32 };
