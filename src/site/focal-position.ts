import type { Picture } from '../listings/entries.ts';

/** Where a picture is cut when it covers a box of another shape: around its focal point. */
export const focalPosition = ({ focal }: Picture): string =>
  focal ? `${Math.round(focal.x * 100)}% ${Math.round(focal.y * 100)}%` : '50% 50%';
