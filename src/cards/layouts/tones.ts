import { type Dyes, houseDyes } from '../dyes.ts';
import { colours } from '../identity.ts';

/** Colours of a ground and of what stands on it; every pair of text and ground has a contrast of 4.5:1 at least. */
export interface Tone {
  ground: string;
  headline: string;
  body: string;
  /** Place name, icons. */
  accent: string;
  line: string;
  /** Ground of the price tag. */
  tag: string;
  /** Words on the price tag. */
  onTag: string;
}

/** Grounds in use: the village's cloth and undyed cotton. */
export const tonesOf = ({ cloth, accent, warp }: Dyes) =>
  ({
    cloth: {
      ground: cloth,
      headline: colours.paper,
      // A village's own cloth may be lighter than indigo: on it only the full white is sure to be readable.
      body: cloth === houseDyes.cloth ? '#e3dfe0' : colours.paper,
      accent,
      line: cloth === houseDyes.cloth ? colours.indigoLight : warp,
      tag: accent,
      onTag: cloth,
    },
    paper: {
      ground: colours.paper,
      headline: cloth,
      body: colours.slate,
      accent: colours.madder,
      line: colours.cotton,
      tag: accent,
      onTag: cloth,
    },
  }) as const satisfies Record<string, Tone>;

/** The same with the dyes of the identity. */
export const tones = tonesOf(houseDyes);
