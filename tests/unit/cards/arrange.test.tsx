import satori from 'satori';
import type { JSXNode } from 'satori/jsx';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../../src/cards/arrange.ts';
import { type Card, layoutKeys } from '../../../src/cards/card.ts';
import { composeCard } from '../../../src/cards/compose.ts';
import { drawableText } from '../../../src/cards/drawable-text.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { fontFamily } from '../../../src/cards/identity.ts';
import { rulerFor } from '../../../src/cards/typesetting/ruler.tsx';
import type { Box } from '../../../src/platforms/card-format.ts';
import { awkwardListings } from '../../fixtures/awkward-village.ts';
import { cards, cardsFor } from './a-card.ts';

interface Element {
  type: unknown;
  props: { children?: JSXNode };
}

/** The same words with a note on every element that holds a text: satori tells of all elements alike. */
function noted(node: JSXNode): JSXNode {
  if (Array.isArray(node)) return node.map(noted);
  if (typeof node !== 'object' || node === null) return node;
  const { type, props } = node as unknown as Element;
  if (typeof type === 'function') return noted((type as (props: unknown) => JSXNode)(props));
  const holdsText = typeof props.children === 'string';
  return { ...(node as object), props: { ...props, holdsText, children: noted(props.children) } } as never;
}

/** Where satori, which knows all of CSS, puts each text. */
async function bySatori(words: JSXNode, size: { width: number; height: number }) {
  const found: { text: string; box: Box }[] = [];
  const sheet = {
    type: 'div',
    props: { style: { display: 'flex', position: 'absolute', fontFamily }, children: noted(words) },
  };
  await satori(sheet as never, {
    ...size,
    fonts,
    graphemeImages: Object.create(null) as Record<string, string>,
    onNodeDetected: ({ textContent, left, top, width, height, props }) => {
      if (!textContent || !(props as { holdsText?: boolean }).holdsText) return;
      found.push({ text: textContent, box: { left, top, right: left + width, bottom: top + height } });
    },
  });
  return found;
}

const all: Card[] = [
  ...cards({ sample: true }),
  ...cards({}, 'en'),
  ...awkwardListings().flatMap(({ listing }) => cardsFor(listing)),
].map((card) => ({ ...card, text: drawableText(card.text) }));

/** A few of them, from the first to the last. */
const spread = (some: Card[]) => some.filter((_, index) => index % Math.ceil(some.length / 5) === 0);

describe.each(layoutKeys)('the words of the layout “%s”', (layout) => {
  test('stand where satori puts them', async () => {
    let texts = 0;
    for (const card of spread(all.filter((each) => each.layout === layout))) {
      const composed = await composeCard(card, fonts).catch(() => undefined);
      if (!composed) continue;
      const theirs = await bySatori(composed.composition.words, card.format);
      expect(composed.drawn.map(({ text }) => text)).toEqual(theirs.map(({ text }) => text));
      for (const [index, { box }] of theirs.entries()) {
        texts++;
        const own = composed.drawn[index]!.box;
        // Widths are sums of measured words; satori’s own come out up to a pixel narrower.
        for (const side of ['left', 'top', 'right', 'bottom'] as const) {
          expect(Math.abs(own[side] - box[side]), `${card.name}: ${side}`).toBeLessThanOrEqual(1);
        }
      }
    }
    expect(texts).toBeGreaterThan(0);
  });
});

test('a style that nobody has thought of is refused rather than drawn wrong', async () => {
  const ruler = await rulerFor(['Na', 'Hang'], fonts);
  const turned = <div style={{ display: 'flex', transform: 'rotate(10deg)' }}>Na Hang</div>;
  expect(() => arrange(turned, ruler)).toThrow('unforeseen on a card: transform');
});
