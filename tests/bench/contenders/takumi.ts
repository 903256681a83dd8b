import sharp from 'sharp';
import { fonts } from '../../../src/cards/fonts.ts';
import type { Element, Style } from '../element.ts';
import { type Contender, quality } from './contender.ts';
import { cropped, jpegOf } from './cropped.ts';
import { peer } from './peer.ts';

/** Pixels that are drawn as they are, without decoding. */
interface RgbaImage {
  width: number;
  height: number;
  data: Uint8Array;
  premultiplied: boolean;
}

type Node =
  | { type: 'container'; style: Style; children: Node[] }
  | { type: 'text'; style: Style; text: string }
  | { type: 'image'; style: Style; src: string | RgbaImage };

interface Takumi {
  Renderer: new () => {
    registerFont(font: { name: string; data: unknown; weight: number | undefined }): Promise<unknown>;
    render(
      node: Node,
      options: { width: number; height: number; format: 'jpeg' | 'raw'; quality?: number },
    ): Promise<Uint8Array>;
  };
}

function nodeOf({ tag, style, src = '', children }: Element, photos: ReadonlyMap<string, RgbaImage>): Node {
  if (tag === 'img') return { type: 'image', style, src: photos.get(src) ?? src };
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return { type: 'text', style, text: only };
  const nodes = children.map(
    (each): Node =>
      typeof each === 'string' ? { type: 'text', style: {}, text: each } : nodeOf(each, photos),
  );
  return { type: 'container', style, children: nodes };
}

const takumi = (name: string, does: string, format: 'jpeg' | 'raw'): Contender => ({
  name,
  does: `lays out and draws the boxes with the cropped photo as raw pixels, ${does}`,
  async open() {
    const { Renderer } = await peer<Takumi>('@takumi-rs/core');
    const renderer = new Renderer();
    for (const { name: family, data, weight } of fonts)
      await renderer.registerFont({ name: family, data, weight });
    return {
      async make({ boxes: { windows, around, width, height } }) {
        const photos = new Map<string, RgbaImage>();
        for (const [index, window] of windows.entries()) {
          const { data, info } = await cropped(window)
            .ensureAlpha()
            .raw()
            .toBuffer({ resolveWithObject: true });
          photos.set(`photo:${index}`, {
            width: info.width,
            height: info.height,
            data,
            premultiplied: true,
          });
        }
        const node = nodeOf(around([...photos.keys()]), photos);
        if (format === 'jpeg') return renderer.render(node, { width, height, format, quality });
        const pixels = await renderer.render(node, { width, height, format });
        return jpegOf(sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha());
      },
    };
  },
});

/** Takumi lays out and draws the same boxes in Rust, and writes JPEG itself. */
export const takumiAlone = takumi('takumi', 'writes JPEG itself', 'jpeg');

/** The same, but sharp, which is quicker at it, writes the JPEG. */
export const takumiSharp = takumi('takumi + sharp', 'sharp writes its raw pixels as JPEG', 'raw');
