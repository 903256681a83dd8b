import { type Arranged, arrange } from '../../src/cards/arrange.ts';
import { svgAddress } from '../../src/cards/brocade.ts';
import type { Card } from '../../src/cards/card.ts';
import { composeCard } from '../../src/cards/compose.ts';
import { type Drawing, type PhotoWindow, sizeOf } from '../../src/cards/composition.ts';
import { drawableText } from '../../src/cards/drawable-text.ts';
import { fonts } from '../../src/cards/fonts.ts';
import { fontFamily } from '../../src/cards/identity.ts';
import type { Patch } from '../../src/cards/patch.ts';
import { veilOpacity } from '../../src/cards/scrim.ts';
import { rulerFor } from '../../src/cards/typesetting/ruler.tsx';
import type { Box } from '../../src/platforms/card-format.ts';
import { type Element, elementsOf, type Style } from './element.ts';

/** Opacity of the veil, where our own renderer measures the picture. */
const veil = 0.6;

/** A card for the peers: everything except the photos is decided. */
export interface CardBoxes {
  width: number;
  height: number;
  /** Colour of the canvas, `#rrggbb`. */
  ground: string;
  /** Where photos stand; few cards have more than one. */
  windows: PhotoWindow[];
  /** The boxes around the photos, whose addresses each peer takes in its own way; photos have the size of their boxes. */
  around(addresses: readonly string[]): Element;
  /** For those who lay out nothing: drawings, from the lowest up … */
  svgs: Drawing[];
  /** … and on them words, their grounds and icons, each where it stands. */
  arranged: Arranged[];
}

const at = (box: Box): Style => ({ position: 'absolute', left: box.left, top: box.top, ...sizeOf(box) });

const picture = (src: string, box: Box): Element => ({ tag: 'img', src, style: at(box), children: [] });

/** A patch as a picture on its part of the canvas. */
function drawingOf({ colour, left, top, rectangles }: Patch): Drawing {
  let [path, width, height] = ['', 0, 0];
  for (let at = 0; at < rectangles.length; at += 4) {
    const [from, over, to, under] = rectangles.slice(at, at + 4) as [number, number, number, number];
    path += `M${from} ${over}H${to}V${under}H${from}z`;
    [width, height] = [Math.max(width, to), Math.max(height, under)];
  }
  return {
    box: { left, top, right: left + width, bottom: top + height },
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${colour}" d="${path}"/></svg>`,
  };
}

/** The veil as a picture: full opacity down to a row, then fading out. */
function veilSvg(box: Box, even: number, colour: string): string {
  const { width, height } = sizeOf(box);
  const rows = [even, ...[0.15, 0.3, 0.5, 0.7, 0.85, 1].map((share) => even + share * (height - even))];
  const stops = rows.map(
    (row) =>
      `<stop offset="${row / height}" stop-color="${colour}" stop-opacity="${veilOpacity(row, even, height, veil)}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="veil" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient></defs><rect width="${width}" height="${height}" fill="url(#veil)"/></svg>`;
}

/**
 * Our own card as boxes: same words in the same lines and sizes, same photos, bands and colours. The words are set
 * here, before the clock runs, which is a present to the peers: our own path sets them while it runs.
 */
export async function boxesOf(card: Card): Promise<CardBoxes> {
  const { composition } = await composeCard({ ...card, text: drawableText(card.text) }, fonts);
  const { ground, photos: windows, scrim, drawings, words } = composition;
  const { width, height } = card.format;
  const below = drawings.map((each) => ('svg' in each ? each : drawingOf(each)));
  if (scrim) {
    const { box, behind } = scrim;
    below.unshift({ box, svg: veilSvg(box, behind.bottom - box.top, ground) });
  }
  return {
    width,
    height,
    ground,
    windows,
    around: (addresses) => ({
      tag: 'div',
      style: { display: 'flex', position: 'relative', width, height, backgroundColor: ground, fontFamily },
      children: [
        ...windows.map(({ box }, index) => picture(addresses[index]!, box)),
        ...below.map(({ svg, box }) => picture(svgAddress(svg), box)),
        ...elementsOf(words),
      ],
    }),
    svgs: below,
    arranged: arrange(words, await rulerFor([], fonts)),
  };
}
