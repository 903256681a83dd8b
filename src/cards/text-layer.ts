import satori from 'satori';
import type { Box } from '../platforms/card-format.ts';
import { type Composition, sizeOf } from './composition.ts';
import { fonts } from './fonts.ts';
import { fontFamily } from './identity.ts';

/** A text that was drawn, and where: pixels of the canvas. */
export interface DrawnText {
  text: string;
  box: Box;
}

/** The layer of words as an SVG of the region's size, its letters as paths, and where every text came to stand. */
export async function textLayer({
  region,
  words,
}: Composition): Promise<{ svg: string; drawn: DrawnText[] }> {
  const drawn: DrawnText[] = [];
  const { width, height } = sizeOf(region);
  const sheet = {
    type: 'div',
    props: {
      style: { display: 'flex', position: 'absolute', left: -region.left, top: -region.top, fontFamily },
      children: words,
    },
  };
  const svg = await satori(sheet as never, {
    width,
    height,
    fonts,
    // Without a prototype: a word such as “constructor” would otherwise be taken for a picture.
    graphemeImages: Object.create(null) as Record<string, string>,
    onNodeDetected: ({ textContent, left, top, width: wide, height: high }) => {
      if (!textContent) return;
      const box = {
        left: left + region.left,
        top: top + region.top,
        right: left + region.left + wide,
        bottom: top + region.top + high,
      };
      drawn.push({ text: textContent, box });
    },
  });
  return { svg: withoutMasks(svg), drawn };
}

// satori gives every node a mask of its own box, which nothing here overflows; without them the layer is drawn in
// half the time.
const withoutMasks = (svg: string): string =>
  svg.replace(/<mask id="satori_om.*?<\/mask>/gs, '').replace(/ mask="url\(#satori_om[^"]*\)"/g, '');
