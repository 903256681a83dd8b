import type { JSXNode } from 'satori/jsx';
import type { PriceTag } from '../card.ts';
import { lineHeights, type Weight, weights } from '../identity.ts';
import type { Ruler } from '../typesetting/ruler.tsx';
import type { Block } from './block.tsx';
import type { Tone } from './tones.ts';

/** How far the baseline stands below the middle of a line, as a share of the size; the font's own. */
const belowMiddle = 0.365;

/** Least size of the amount in pixels. */
const leastAmount = 42;

const lineOf = (size: number) => Math.round(size * lineHeights.headline);

type Part = { text: string; size: number; weight: Weight; space: number };

const partsOf = (price: PriceTag, amount: number, stacked: boolean): [Part[], Part] => {
  const small = Math.max(34, Math.round(amount * 0.62));
  return [
    [
      { text: price.before, size: small, weight: weights.strong, space: Math.round(amount * 0.22) },
      { text: price.amount, size: amount, weight: weights.headline, space: 6 },
    ].filter(({ text }) => text),
    { text: stacked ? price.below : price.after, size: small, weight: weights.strong, space: 0 },
  ];
};

/** The price on a tag: the amount is what one reads first. On a narrow tag the unit goes below it. */
export function priceBlock(
  ruler: Ruler,
  price: PriceTag | undefined,
  tone: Tone,
  { width, size, gap }: { width: number; size: number; gap: number },
): (Block & { width: number }) | undefined {
  if (!price) return undefined;
  const longOf = (parts: Part[]) =>
    parts.reduce((sum, part) => sum + ruler.width(part.text, part.weight, part.size) + part.space, 0);
  for (const stacked of [false, true]) {
    const least = stacked ? leastAmount : Math.max(leastAmount, size * 0.8);
    for (let amount = size; amount >= least; amount -= 2) {
      const [figures, unit] = partsOf(price, amount, stacked);
      const rows = stacked ? [figures, [unit]] : [[...figures, unit]];
      const pad = Math.round(amount * 0.5);
      const long = Math.ceil(Math.max(...rows.map(longOf))) + 2 * pad;
      if (long > width) continue;
      const row = Math.round(amount * (stacked ? 1.3 : 1.7));
      const second = Math.round(unit.size * 1.3);
      const height = stacked ? row + second + Math.round(amount * 0.4) : row;
      return {
        height,
        width: long,
        gap,
        said: { part: 'price', text: price.amount },
        node: (
          <div
            style={{
              display: 'flex',
              flexDirection: 'column',
              justifyContent: 'center',
              height,
              width: long,
              paddingLeft: pad,
              boxSizing: 'border-box',
              // Its own width counts, not the content's.
              flexShrink: 0,
              borderRadius: 10,
              backgroundColor: tone.tag,
              color: tone.onTag,
            }}
          >
            {rows.map((parts, index) => (
              <PriceRow parts={parts} height={index ? second : row} />
            ))}
          </div>
        ),
      };
    }
  }
  return undefined;
}

/** Parts of a price beside each other, all on the baseline of the largest. */
function PriceRow({ parts, height }: { parts: Part[]; height: number }): JSXNode {
  const largest = Math.max(...parts.map(({ size }) => size));
  return (
    <div style={{ display: 'flex', height }}>
      {parts.map(({ text, size, weight, space }) => (
        <div
          style={{
            fontSize: size,
            fontWeight: weight,
            whiteSpace: 'nowrap',
            marginRight: space,
            height: lineOf(size),
            lineHeight: `${lineOf(size)}px`,
            marginTop: Math.round((height - lineOf(size)) / 2 + belowMiddle * (largest - size)),
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
