import type { Font } from 'satori';
import type { Box } from '../platforms/card-format.ts';
import { type Arranged, arrange, type Ink } from './arrange.ts';
import type { Composition, Drawing } from './composition.ts';
import { roundedOutline } from './rounded-outline.ts';
import type { Shape } from './shape.ts';
import { baselineOf } from './typesetting/baseline.ts';
import type { Ruler } from './typesetting/ruler.tsx';
import { outlinesOf, type WeightedWord } from './typesetting/word-outlines.ts';

/** A text that was drawn: where, in pixels of the canvas, and how. */
export interface DrawnText extends Ink {
  text: string;
  box: Box;
}

/** The words of a card, drawn. */
export interface TextLayer {
  /** Words, and the grounds and icons among them, from the lowest up. */
  parts: (Shape | Drawing)[];
  drawn: DrawnText[];
}

/**
 * The layer of words of a composition and where every text came to stand.
 * @param ruler that has measured its words
 * @param fonts the same whenever it is called
 */
export async function textLayer(
  { words }: Pick<Composition, 'words'>,
  ruler: Pick<Ruler, 'width'>,
  fonts: Font[],
): Promise<TextLayer> {
  const arranged = arrange(words, ruler);
  const lines = arranged.filter((part) => part.kind === 'text');
  const set = lines.map((line) => wordsOf(line, ruler));
  const outlines = await outlinesOf(set.flat(), fonts);
  let at = 0;
  const shapes = new Map(
    lines.map((line, index) => [
      line,
      (set[index] as SetWord[]).map(
        ({ left }): Shape => ({
          colour: line.colour,
          outline: outlines[at++] as Shape['outline'],
          left,
          top: line.top + baselineOf(line.size, line.leading),
          scale: line.size,
        }),
      ),
    ]),
  );
  return {
    parts: arranged.flatMap((part) => (part.kind === 'text' ? (shapes.get(part) ?? []) : partOf(part))),
    drawn: lines.map(({ text, box, colour, size, weight, grounds }) => ({
      text,
      box,
      colour,
      size,
      weight,
      grounds,
    })),
  };
}

interface SetWord extends WeightedWord {
  left: number;
}

/** The words of a line, each where it begins. */
function wordsOf(
  { text, left, size, weight }: Extract<Arranged, { kind: 'text' }>,
  { width }: Pick<Ruler, 'width'>,
): SetWord[] {
  const space = width(' ', weight, size);
  let begins = left;
  const words: SetWord[] = [];
  for (const word of text.split(' ')) {
    if (word) words.push({ text: word, weight, left: begins });
    begins += (word ? width(word, weight, size) : 0) + space;
  }
  return words;
}

const iconAddress = 'data:image/svg+xml;base64,';

function partOf(part: Exclude<Arranged, { kind: 'text' }>): Shape | Drawing {
  if (part.kind === 'icon') return { box: part.box, svg: atob(part.src.slice(iconAddress.length)) };
  const { box, colour, radius } = part;
  return { colour, outline: roundedOutline(box, radius), left: box.left, top: box.top, scale: 1 };
}
