import satori from 'satori';
import sharp from 'sharp';
import { fonts } from '../../../src/cards/fonts.ts';
import type { CardBoxes } from '../card-boxes.ts';
import type { Element } from '../element.ts';
import type { Contender } from './contender.ts';
import { croppedFile, jpegOf } from './cropped.ts';
import { peer } from './peer.ts';

interface Resvg {
  Resvg: new (
    svg: string,
    options: { font: { loadSystemFonts: boolean } },
  ) => { render(): { width: number; height: number; pixels: Buffer } };
}

interface SatoriElement {
  type: string;
  props: Record<string, unknown>;
}

const satoriElement = ({ tag, style, src, children }: Element): SatoriElement => ({
  type: tag,
  props: {
    style: tag === 'div' ? { display: 'flex', ...style } : style,
    ...(src ? { src } : {}),
    children: children.map((each) => (typeof each === 'string' ? each : satoriElement(each))),
  },
});

async function svgOf({ windows, around, width, height }: CardBoxes): Promise<string> {
  const addresses = await Promise.all(
    windows.map(async (window) => `data:image/jpeg;base64,${(await croppedFile(window)).toString('base64')}`),
  );
  return satori(satoriElement(around(addresses)) as never, { width, height, fonts });
}

/** The way of most tools for preview pictures: resvg draws everything. */
export const satoriResvg: Contender = {
  name: 'satori + resvg + sharp',
  does: 'satori sets the words, resvg draws the SVG with the cropped photo in it, sharp writes its pixels as JPEG',
  async open() {
    const { Resvg } = await peer<Resvg>('@resvg/resvg-js');
    return {
      async make({ boxes }) {
        const svg = await svgOf(boxes);
        const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
        return jpegOf(sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha());
      },
    };
  },
};

/** The same SVG, drawn by the library that sharp brings along. */
export const satoriLibrsvg: Contender = {
  name: 'satori + sharp (librsvg)',
  does: 'satori sets the words, sharp draws the SVG with the cropped photo in it and writes JPEG',
  open: async () => ({
    make: async ({ boxes }) => jpegOf(sharp(Buffer.from(await svgOf(boxes))).flatten()),
  }),
};
