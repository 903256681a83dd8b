import satori from 'satori';
import type { Box } from '../platforms/card-format.ts';
import { type Composition, sizeOf } from './composition.ts';
import { fonts } from './fonts.ts';
import { fontFamily } from './identity.ts';
import { type Ink, withInk } from './ink.ts';

/** A text that was drawn: where, in pixels of the canvas, and how. */
export interface DrawnText extends Ink {
  text: string;
  box: Box;
}

/** The words of a card, drawn. */
export interface TextLayer {
  /** An SVG of the size of `box`, its letters as paths. */
  svg: string;
  /** The part of the canvas that has words: no more than the composition's region. */
  box: Box;
  drawn: DrawnText[];
}

/** Pixels by which a letter may reach out of its line: strokes that begin before it, marks below it. */
const overhang = 10;

/** The layer of words of a composition and where every text came to stand. */
export async function textLayer({ region, words }: Composition): Promise<TextLayer> {
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
  const box = around(used, region);
  return { svg: window(withoutMasks(svg), box, region), box, drawn };
}

/** The least part of the region that holds all boxes, in whole pixels. */
function around(boxes: Box[], region: Box): Box {
  const edges = (edge: keyof Box) => boxes.map((box) => box[edge]);
  const box = {
    left: Math.max(region.left, Math.floor(Math.min(...edges('left'))) - overhang),
    top: Math.max(region.top, Math.floor(Math.min(...edges('top'))) - overhang),
    right: Math.min(region.right, Math.ceil(Math.max(...edges('right'))) + overhang),
    bottom: Math.min(region.bottom, Math.ceil(Math.max(...edges('bottom'))) + overhang),
  };
  return box.left < box.right && box.top < box.bottom
    ? box
    : { ...region, right: region.left + 1, bottom: region.top + 1 };
}

/** The SVG of a region cut to a box of it: what has no words is not drawn. */
function window(svg: string, box: Box, region: Box): string {
  const { width, height } = sizeOf(box);
  const origin = `${box.left - region.left} ${box.top - region.top}`;
  return svg.replace(
    /<svg width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
    `<svg width="${width}" height="${height}" viewBox="${origin} ${width} ${height}"`,
  );
}

// satori gives every node a mask of its own box and every picture a clip of its own edges. Nothing here overflows its
// box, and without them the layer is drawn in a quarter of the time.
const withoutMasks = (svg: string): string =>
  svg
    .replace(/<mask id="satori_om.*?<\/mask>/gs, '')
    .replace(/ mask="url\(#satori_om[^"]*\)"/g, '')
    .replace(/<clipPath id="satori_cp-[^"]*"><rect [^>]*\/><\/clipPath>(?=<image )/g, '')
    .replace(/ clip-path="url\(#satori_cp-[^"]*\)"(?=\/>)/g, '');
