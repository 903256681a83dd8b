/** Pixels of a canvas (red, green, blue, alpha) without their alpha. */
export function withoutAlpha(pixels: ArrayLike<number>): Uint8Array {
  const bare = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    bare[to] = pixels[from] as number;
    bare[to + 1] = pixels[from + 1] as number;
    bare[to + 2] = pixels[from + 2] as number;
  }
  return bare;
}

/** Pixels without alpha (red, green, blue) as a canvas takes them. */
export function opaquePixels(pixels: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
  const whole = new Uint8ClampedArray((pixels.length / 3) * 4);
  for (let from = 0, to = 0; from < pixels.length; from += 3, to += 4) {
    whole[to] = pixels[from] as number;
    whole[to + 1] = pixels[from + 1] as number;
    whole[to + 2] = pixels[from + 2] as number;
    whole[to + 3] = 255;
  }
  return whole;
}
