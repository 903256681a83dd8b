import { svgAddress } from '../../src/cards/brocade.ts';
import type { Card } from '../../src/cards/card.ts';
import { composeCard } from '../../src/cards/compose.ts';
import { type Drawing, type PhotoWindow, sizeOf } from '../../src/cards/composition.ts';
import { drawableText } from '../../src/cards/drawable-text.ts';
import { fonts } from '../../src/cards/fonts.ts';
import { fontFamily } from '../../src/cards/identity.ts';
import { veilOpacity } from '../../src/cards/scrim.ts';
import type { Box } from '../../src/platforms/card-format.ts';
import { type Element, elementsOf, type Style } from './element.ts';

/** Opacity of the veil, where our own renderer measures the picture. */
const veil = 0.6;

/** A line of words where it stands. */
export interface Line {
  text: string;
  box: Box;
  /** `#rrggbb`. */
  colour: string;
  /** Pixels. */
  size: number;
  weight: number;
}

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
  /** … and the words on them. */
  lines: Line[];
}

const at = (box: Box): Style => ({ position: 'absolute', left: box.left, top: box.top, ...sizeOf(box) });

const picture = (src: string, box: Box): Element => ({ tag: 'img', src, style: at(box), children: [] });

/** Weight of each text, which is inherited. */
function weightsOf(nodes: (Element | string)[], inherited = 400, found = new Map<string, number>()) {
  for (const node of nodes) {
    if (typeof node === 'string') found.set(node, inherited);
    else weightsOf(node.children, Number(node.style.fontWeight ?? inherited), found);
  }
  return found;
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
  const composed = await composeCard({ ...card, text: drawableText(card.text) }, fonts);
  const { ground, photos: windows, scrim, drawings, words } = composed.composition;
  const { width, height } = card.format;
  const below = [...drawings];
  if (scrim) {
    const { box, behind } = scrim;
    below.unshift({ box, svg: veilSvg(box, behind.bottom - box.top, ground) });
  }
  const elements = elementsOf(words);
  const weights = weightsOf(elements);
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
        ...elements,
      ],
    }),
    svgs: [...below, ...composed.parts.filter((part) => 'svg' in part)],
    lines: composed.drawn.map((line) => ({ ...line, weight: weights.get(line.text)! })),
  };
}
