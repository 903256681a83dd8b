import { colours } from '../identity.ts';

/** Colours of a ground and of what stands on it; every pair of text and ground has a contrast of 4.5:1 at least. */
export interface Tone {
  ground: string;
  headline: string;
  body: string;
  /** Place name, icons. */
  accent: string;
  line: string;
}

/** Grounds in use. */
export const tones = {
  indigo: {
    ground: colours.indigo,
    headline: colours.paper,
    body: '#e3dfe0',
    accent: colours.gold,
    line: colours.indigoLight,
  },
  paper: {
    ground: colours.paper,
    headline: colours.indigo,
    body: colours.slate,
    accent: colours.madder,
    line: colours.cotton,
  },
  forest: {
    ground: colours.forest,
    headline: colours.paper,
    body: '#e6ebdf',
    accent: colours.gold,
    line: '#33614e',
  },
} as const satisfies Record<string, Tone>;
