import sharp from 'sharp';
import type { SvgPixels } from './paint.ts';

const drawings = new Map<string, Promise<Uint8Array>>();

/** SVGs as sharp draws them. */
export const svgPixels: SvgPixels = {
  async layer(svg) {
    const { data, info } = await sharp(Buffer.from(svg))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width };
  },

  // Drawings are few and stand on many cards: each is turned into pixels once.
  opaque(svg) {
    let made = drawings.get(svg);
    if (made) {
      drawings.delete(svg);
    } else {
      made = sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
      made.catch(() => drawings.delete(svg));
    }
    drawings.set(svg, made);
    // Their number is bounded by the heights that panels can have; the bound is for a long-running server.
    for (const oldest of drawings.keys()) {
      if (drawings.size <= 64) break;
      drawings.delete(oldest);
    }
    return made;
  },
};
