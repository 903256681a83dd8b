import satori, { type Font } from 'satori';
import { fontFamily, type Weight } from '../identity.ts';
import { type Outline, outlineOf } from '../outline.ts';
import { baselineOf } from './baseline.ts';

/** A word as it will be drawn. */
export interface WeightedWord {
  text: string;
  weight: Weight;
}

/** Pixels of the type size in which outlines are taken: satori rounds to a tenth. */
const size = 1000;

/** Pixels of a line. */
const leading = 1250;

/** Outlines that are kept, about 2 KB each. The words of a house stand on many of its cards. */
const most = 4000;

const known = new Map<string, Outline>();

const nameOf = ({ text, weight }: WeightedWord) => `${weight} ${text}`;

/** What satori writes for a word that has its number as a colour. */
const drawn = /<path fill="#([\da-f]{6})" d="([^"]*)"/gi;

/**
 * The outlines of words in units of their type size, from the left end of the baseline; taken from satori, so that
 * letters are formed and set apart as it does. Words that were drawn before cost nothing.
 * @param fonts the same whenever it is called
 * @returns by word, in the same order
 */
export async function outlinesOf(words: readonly WeightedWord[], fonts: Font[]): Promise<Outline[]> {
  const fresh = [...new Map(words.map((word) => [nameOf(word), word])).values()].filter(
    (word) => !known.has(nameOf(word)),
  );
  const taken = fresh.length ? await taking(fresh, fonts) : new Map<string, Outline>();
  const found = words.map((word) => (known.get(nameOf(word)) ?? taken.get(nameOf(word))) as Outline);
  for (const [index, word] of words.entries()) {
    // What was asked for last stands last.
    known.delete(nameOf(word));
    known.set(nameOf(word), found[index] as Outline);
  }
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
  return found;
}

async function taking(words: WeightedWord[], fonts: Font[]): Promise<Map<string, Outline>> {
  const column = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        fontFamily,
        fontSize: size,
      },
      children: words.map(({ text, weight }, index) => ({
        type: 'div',
        props: {
          style: {
            height: leading,
            lineHeight: `${leading}px`,
            whiteSpace: 'nowrap',
            fontWeight: weight,
            color: `#${index.toString(16).padStart(6, '0')}`,
          },
          children: text,
        },
      })),
    },
  };
  const svg = await satori(column as never, {
    width: 100_000,
    height: words.length * leading,
    fonts,
    // Without a prototype: a word such as “constructor” would otherwise be taken for a picture.
    graphemeImages: Object.create(null) as Record<string, string>,
  });
  const outlines = new Map(words.map((word) => [nameOf(word), new Float32Array(0)]));
  for (const [, colour, path] of svg.matchAll(drawn)) {
    const index = Number.parseInt(colour as string, 16);
    const outline = outlineOf(path as string, { x: 0, y: index * leading + baselineOf(size, leading) });
    outlines.set(
      nameOf(words[index] as WeightedWord),
      outline.map((number) => number / size),
    );
  }
  return outlines;
}
