import satori, { type Font } from 'satori';
import type { Box } from '../platforms/card-format.ts';
import { type Composition, sizeOf } from './composition.ts';
import { fontFamily } from './identity.ts';
import { type Ink, withInk } from './ink.ts';
import { sheetOf } from './word-sheet.ts';

/** A text that was drawn: where, in pixels of the canvas, and how. */
export interface DrawnText extends Ink {
  text: string;
  box: Box;
}

/** The words of a card, drawn. */
export interface TextLayer {
  /** A sheet with the bands of the canvas that have words, below each other and flush left; letters as paths. */
  svg: string;
  /** Where the bands belong on the canvas, in the order of the sheet. Nothing else of the canvas has words. */
  bands: Box[];
  drawn: DrawnText[];
}

/** The layer of words of a composition and where every text came to stand. */
export async function textLayer({ region, words }: Composition, fonts: Font[]): Promise<TextLayer> {
  const drawn: DrawnText[] = [];
  const used: Box[] = [];
  const { width, height } = sizeOf(region);
  const sheet = {
    type: 'div',
    props: {
      style: { display: 'flex', position: 'absolute', left: -region.left, top: -region.top, fontFamily },
      children: withInk(words),
    },
  };
  const svg = await satori(sheet as never, {
    width,
    height,
    fonts,
    // Without a prototype: a word such as “constructor” would otherwise be taken for a picture.
    graphemeImages: Object.create(null) as Record<string, string>,
    onNodeDetected: ({ type, textContent, left, top, width: wide, height: high, props }) => {
      const box = {
        left: left + region.left,
        top: top + region.top,
        right: left + region.left + wide,
        bottom: top + region.top + high,
      };
      const { ink, style } = props as { ink?: Ink; style?: { backgroundColor?: string } };
      if (ink || type === 'img' || style?.backgroundColor) used.push(box);
      if (textContent && ink) drawn.push({ text: textContent, box, ...ink });
    },
  });
  return { ...sheetOf(withoutMasks(svg), used, region), drawn };
}

// satori gives every node a mask of its own box and every picture a clip of its own edges. Nothing here overflows its
// box, and without them the layer is drawn in a quarter of the time.
const withoutMasks = (svg: string): string =>
  svg
    .replace(/<mask id="satori_om.*?<\/mask>/gs, '')
    .replace(/ mask="url\(#satori_om[^"]*\)"/g, '')
    .replace(/<clipPath id="satori_cp-[^"]*"><rect [^>]*\/><\/clipPath>(?=<image )/g, '')
    .replace(/ clip-path="url\(#satori_cp-[^"]*\)"(?=\/>)/g, '');
