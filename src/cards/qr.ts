import { encode } from 'uqr';

/** Modules of white on every side: scanners do not find a code without them (ISO/IEC 18004). */
export const quietZone = 4;

/** A QR code as a drawing. */
export interface QrDrawing {
  /** Black and white, quiet zone included, without soft edges. */
  svg: string;
  /** Pixels; a whole number for each module. */
  side: number;
}

/**
 * A QR code of level M, or better where that takes no more room. Modules are whole pixels, so that JPEG leaves their
 * edges sharp.
 * @param most greatest side in pixels, quiet zone included
 */
export function qrDrawing(content: string, most: number): QrDrawing {
  const { size, data } = encode(content, { ecc: 'M', boostEcc: true, border: 0 });
  const modules = size + 2 * quietZone;
  const pixels = Math.floor(most / modules);
  if (pixels < 4) throw new Error(`“${content}” is too long for a QR code of ${most} pixels`);
  const side = modules * pixels;
  let path = '';
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) path += `M${x + quietZone} ${y + quietZone}h1v1h-1z`;
    });
  });
  return {
    side,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${modules} ${modules}" shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h${modules}v${modules}h-${modules}z"/><path fill="#000000" d="${path}"/></svg>`,
  };
}
