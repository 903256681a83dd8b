import type { SvgPixels } from './paint.ts';

/**
 * Drawings that are kept, those of one kind. They are few and stand on many cards; the bound is for a server that runs
 * for long, and for price tags, which are as wide as their words.
 */
const most = 64;

/** The same means of turning SVGs into pixels, which turns each of them once as long as it is in use. */
export function keptDrawings({ layer, opaque }: SvgPixels): SvgPixels {
  return { layer: remembering(layer), opaque: remembering(opaque) };
}

function remembering(draw: (svg: string) => Promise<Uint8Array>): typeof draw {
  const known = new Map<string, Promise<Uint8Array>>();
  return (svg) => {
    const pixels = known.get(svg) ?? draw(svg);
    // What was asked for last stands last.
    known.delete(svg);
    known.set(svg, pixels);
    pixels.catch(() => known.delete(svg));
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return pixels;
  };
}
