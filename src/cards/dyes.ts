import { rgbOf } from '../homestay/contrast.ts';
import { colours } from './identity.ts';

/** Colours of the cloth that cards of one village are made of; each `#rrggbb`. */
export interface Dyes {
  /** Dark ground; text on light ground. */
  cloth: string;
  /** Price tag, place name, accents on the cloth. */
  accent: string;
  /** Ground pattern of the cloth, tone on tone. */
  warp: string;
}

/** Indigo and ripe rice: the dyes of the identity. */
export const houseDyes: Dyes = { cloth: colours.indigo, accent: colours.gold, warp: colours.indigoWarp };

/** Share of white in the ground pattern: as much as the pattern of the indigo cloth has. */
const warpLight = 0.06;

/** The dyes of a village; those of the identity when it has none of its own. */
export function dyesOf(village: { colours?: { cloth: string; accent: string } | undefined }): Dyes {
  if (!village.colours) return houseDyes;
  const { cloth, accent } = village.colours;
  const lighter = rgbOf(cloth).map((channel) => Math.round(channel + (255 - channel) * warpLight));
  const warp = `#${lighter.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  return { cloth, accent, warp };
}
