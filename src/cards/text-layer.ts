import satori, { type Font } from 'satori';
import type { Box } from '../platforms/card-format.ts';
import type { Composition, Drawing } from './composition.ts';
import { fontFamily } from './identity.ts';
import { type Ink, withInk } from './ink.ts';
import type { Letters } from './letters.ts';

/** A text that was drawn: where, in pixels of the canvas, and how. */
export interface DrawnText extends Ink {
  text: string;
  box: Box;
}

/** The words of a card, drawn. */
export interface TextLayer {
  /** Letters, and the grounds and icons among them, from the lowest up. */
  parts: (Letters | Drawing)[];
  drawn: DrawnText[];
}

/**
 * The layer of words of a composition and where every text came to stand.
 * @param size of the canvas, pixels
 */
export async function textLayer(
  { words }: Pick<Composition, 'words'>,
  { width, height }: { width: number; height: number },
  fonts: Font[],
): Promise<TextLayer> {
  const drawn: DrawnText[] = [];
  const sheet = {
    type: 'div',
    props: { style: { display: 'flex', position: 'absolute', fontFamily }, children: withInk(words) },
  };
  const svg = await satori(sheet as never, {
    width,
    height,
    fonts,
    // Without a prototype: a word such as “constructor” would otherwise be taken for a picture.
    graphemeImages: Object.create(null) as Record<string, string>,
    onNodeDetected: ({ textContent, left, top, width: wide, height: high, props }) => {
      const { ink } = props as { ink?: Ink };
      if (!textContent || !ink) return;
      drawn.push({ text: textContent, box: { left, top, right: left + wide, bottom: top + high }, ...ink });
    },
  });
  return { parts: partsOf(svg), drawn };
}

/** What satori writes that draws nothing: groups, and masks and clips of a node's own box, which nothing overflows. */
const empty =
  /<\/?svg[^>]*>|<\/?g>|<mask id="satori_om.*?<\/mask>|<clipPath id="satori_cp-[^"]*"><rect [^>]*\/><\/clipPath>|(?: mask="url\(#satori_om[^"]*\)"| clip-path="url\(#satori_cp-[^"]*\)")(?=[ /])/gs;

const lettersOf = /^<path fill="(#[\da-f]{6})" d="([^"]*)"\/>/i;

/** A ground or an icon: where it stands, how large it is, and all the rest. */
const drawingOf = /^<(path|rect|image) x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)" ([^>]*)\/>/;

/** The beginning of the outline of a ground: the only place that it names, everything after goes on from there. */
const beginning = /\bd="M(-?[\d.]+),(-?[\d.]+)(?= [hv])/;

/**
 * What satori drew, piece by piece. Grounds and icons are cut out, so that the same ones, wherever they stand, are
 * turned into pixels once.
 */
function partsOf(svg: string): TextLayer['parts'] {
  const parts: TextLayer['parts'] = [];
  let rest = svg.replace(empty, '').trim();
  while (rest) {
    const [part, length] = lettersAt(rest) ?? drawingAt(rest) ?? [];
    if (!part || !length) throw new Error(`satori drew something unforeseen: ${rest.slice(0, 200)}`);
    parts.push(part);
    rest = rest.slice(length).trimStart();
  }
  return parts;
}

function lettersAt(svg: string): [Letters, number] | undefined {
  const [whole, colour, outline] = lettersOf.exec(svg) ?? [];
  return whole && colour && outline !== undefined ? [{ colour, outline }, whole.length] : undefined;
}

function drawingAt(svg: string): [Drawing, number] | undefined {
  const found = drawingOf.exec(svg);
  if (!found) return undefined;
  const [whole, kind, ...numbers] = found;
  const [left, top, width, height] = numbers.slice(0, 4).map(Number) as [number, number, number, number];
  const look = (found[6] as string).replace(
    beginning,
    (_, x: string, y: string) => `d="M${Number(x) - left},${Number(y) - top}`,
  );
  const size = `width="${width}" height="${height}"`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><${kind} x="0" y="0" ${size} ${look}/></svg>`;
  return [{ svg: drawing, box: { left, top, right: left + width, bottom: top + height } }, whole.length];
}
