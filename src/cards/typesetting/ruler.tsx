import satori, { type Font } from 'satori';
import { fontFamily, type Weight, weights } from '../identity.ts';

// Large, because satori rounds boxes to whole pixels.
const measuringSize = 1000;

const allWeights = Object.values(weights);
const known = new Map<string, number>();
const noGlyph = new Set<string>();

/** Widths of words, measured beforehand by the same engine that draws them. */
export interface Ruler {
  /** Width in pixels of a text without line breaks. */
  width(text: string, weight: Weight, size: number): number;
  /** Characters of the measured texts that the font cannot draw. */
  missing: string[];
}

const wordsOf = (texts: string[]) => new Set(texts.flatMap((text) => text.split(' ')).filter(Boolean));

/**
 * Measures every word of these texts in every weight. Words that were measured before cost nothing.
 * @param fonts the same whenever it is called
 */
export async function rulerFor(texts: string[], fonts: Font[]): Promise<Ruler> {
  const words = wordsOf(texts);
  const fresh = [...words].filter((word) => !known.has(`${allWeights[0]} ${word}`));
  if (!known.has('space')) fresh.push('n n', 'n');
  if (fresh.length) await measure(fresh, fonts);
  known.set('space', (known.get(`${weights.body} n n`) ?? 0) - 2 * (known.get(`${weights.body} n`) ?? 0));

  const width = (text: string, weight: Weight, size: number) => {
    let sum = 0;
    const parts = text.split(' ');
    for (const word of parts) {
      const measured = word ? known.get(`${weight} ${word}`) : 0;
      if (measured === undefined) throw new Error(`“${word}” was not measured before it was set`);
      sum += measured;
    }
    return ((sum + (parts.length - 1) * (known.get('space') ?? 0)) / measuringSize) * size;
  };
  const letters = new Set([...words].flatMap((word) => [...word]));
  return { width, missing: [...noGlyph].filter((letter) => letters.has(letter)) };
}

async function measure(words: string[], fonts: Font[]): Promise<void> {
  const labels = words.flatMap((word) => allWeights.map((weight) => ({ word, weight })));
  const widths: number[] = [];
  const column = (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', fontFamily }}>
      {labels.map(({ word, weight }) => (
        <div style={{ whiteSpace: 'nowrap', fontSize: measuringSize, fontWeight: weight }}>{word}</div>
      ))}
    </div>
  );
  await satori(column as never, {
    width: 100_000,
    height: 1,
    fonts,
    graphemeImages: Object.create(null) as Record<string, string>,
    loadAdditionalAsset: async (_kind, segment) => {
      for (const letter of segment) noGlyph.add(letter);
      return [];
    },
    onNodeDetected: (node) => {
      if (node.textContent !== undefined) widths.push(node.width);
    },
  });
  labels.forEach(({ word, weight }, index) => {
    known.set(`${weight} ${word}`, widths[index] ?? 0);
  });
}
