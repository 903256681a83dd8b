import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';
import { fonts } from '../../../src/cards/fonts.ts';
import type { CardBoxes } from '../card-boxes.ts';
import type { Element } from '../element.ts';
import { type Contender, quality } from './contender.ts';
import { peer } from './peer.ts';

interface Rendered {
  width: number;
  height: number;
  pixels: Buffer;
  asPng(): Buffer;
}

interface Resvg {
  Resvg: new (svg: string, options: { font: { loadSystemFonts: boolean } }) => { render(): Rendered };
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

/** The way of most tools for preview pictures: the photo is embedded in the SVG, resvg draws everything. */
export async function satoriResvg(finish: 'png' | 'jpeg'): Promise<Contender> {
  const { Resvg } = await peer<Resvg>('@resvg/resvg-js');
  const render = async ({ photos, around, width, height }: CardBoxes) => {
    const addresses = await Promise.all(
      photos.map(async (photo) => `data:image/jpeg;base64,${await readFile(photo, 'base64')}`),
    );
    const svg = await satori(satoriElement(around(addresses)) as never, { width, height, fonts });
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  };
  if (finish === 'png') {
    return {
      name: 'satori + resvg',
      does: 'embeds the photo in the SVG, draws it with resvg, PNG (resvg writes nothing else)',
      make: async ({ boxes }) => (await render(boxes)).asPng(),
    };
  }
  return {
    name: 'satori + resvg + sharp',
    does: `the same, then JPEG of quality ${quality} with sharp from resvg’s pixels`,
    async make({ boxes }) {
      const { pixels, width, height } = await render(boxes);
      return sharp(pixels, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .jpeg({ quality, chromaSubsampling: '4:4:4' })
        .toBuffer();
    },
  };
}
