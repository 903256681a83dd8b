import { sizeOf } from '../../../src/cards/composition.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { fontFamily } from '../../../src/cards/identity.ts';
import { baselineOf } from '../../../src/cards/typesetting/baseline.ts';
import { type Contender, quality } from './contender.ts';
import { cropped } from './cropped.ts';
import { peer } from './peer.ts';

interface Context {
  fillStyle: string;
  font: string;
  fillRect(left: number, top: number, width: number, height: number): void;
  beginPath(): void;
  roundRect(left: number, top: number, width: number, height: number, radius: number): void;
  fill(): void;
  fillText(text: string, left: number, top: number): void;
  drawImage(image: unknown, left: number, top: number): void;
  createImageData(width: number, height: number): { data: Uint8ClampedArray };
  putImageData(pixels: unknown, left: number, top: number): void;
}

interface Skia {
  GlobalFonts: { register(data: Uint8Array, name: string): unknown };
  createCanvas(
    width: number,
    height: number,
  ): { getContext(kind: '2d'): Context; encode(format: 'jpeg', quality: number): Promise<Uint8Array> };
  loadImage(svg: Buffer): Promise<unknown>;
}

/** A canvas as browsers have it, without a browser. */
export const skia: Contender = {
  name: 'skia canvas',
  does: 'the cropped photo as raw pixels, drawings as images that are kept, each line of words by fillText where it is told, JPEG by skia',
  async open() {
    const { GlobalFonts, createCanvas, loadImage } = await peer<Skia>('@napi-rs/canvas');
    for (const { data, weight } of fonts) GlobalFonts.register(data as Uint8Array, `${fontFamily} ${weight}`);
    const kept = new Map<string, Promise<unknown>>();
    const imageOf = (svg: string) => {
      const image = kept.get(svg) ?? loadImage(Buffer.from(svg));
      kept.set(svg, image);
      return image;
    };
    return {
      async make({ boxes: { width, height, ground, windows, svgs, arranged } }) {
        const canvas = createCanvas(width, height);
        const context = canvas.getContext('2d');
        context.fillStyle = ground;
        context.fillRect(0, 0, width, height);
        for (const window of windows) {
          const size = sizeOf(window.box);
          const pixels = context.createImageData(size.width, size.height);
          pixels.data.set(await cropped(window).ensureAlpha().raw().toBuffer());
          context.putImageData(pixels, window.box.left, window.box.top);
        }
        for (const { svg, box } of svgs) context.drawImage(await imageOf(svg), box.left, box.top);
        for (const part of arranged) {
          const { left, top } = part.box;
          if (part.kind === 'icon') context.drawImage(await imageOf(svgOf(part.src)), left, top);
          else if (part.kind === 'ground') {
            const size = sizeOf(part.box);
            context.fillStyle = part.colour;
            context.beginPath();
            context.roundRect(left, top, size.width, size.height, part.radius);
            context.fill();
          } else {
            const { text, size, weight, colour } = part;
            context.font = `${size}px "${fontFamily} ${weight}"`;
            context.fillStyle = colour;
            context.fillText(text, part.left, part.top + baselineOf(size, part.leading));
          }
        }
        return canvas.encode('jpeg', quality);
      },
    };
  },
};

const svgOf = (address: string) => atob(address.slice(address.indexOf(',') + 1));
