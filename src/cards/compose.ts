import type { Font } from 'satori';
import type { Card, CardText } from './card.ts';
import type { Composition } from './composition.ts';
import { layouts } from './layouts/index.ts';
import { placeForms } from './place-forms.ts';
import { glyphs } from './proof/glyphs.ts';
import { faultOf, proveWords } from './proof/prove.ts';
import { room } from './proof/room.ts';
import { type TextLayer, textLayer } from './text-layer.ts';
import { rulerFor } from './typesetting/ruler.tsx';

/** A card whose words have been set: what remains is to paint it. */
export interface ComposedCard extends TextLayer {
  card: Card;
  composition: Composition;
}

/**
 * Sets the words of a card and proves that every letter has a glyph and that all of them stand where they may.
 * @param card with words as `drawableText` returns them
 * @param fonts those of the identity, the same whenever it is called
 * @throws {CardFault} when a letter cannot be drawn or a text does not fit
 */
export async function composeCard(card: Card, fonts: Font[]): Promise<ComposedCard> {
  const texts = textsOf(card.text);
  const ruler = await rulerFor(texts, fonts);
  const undrawable = glyphs(texts, ruler.missing);
  if (undrawable) throw faultOf(card, [undrawable]);
  const composition = layouts[card.layout](card, ruler);
  if (!composition) throw faultOf(card, [await room(card, (headline) => isSettable(card, headline, fonts))]);
  const layer = await textLayer(composition, ruler, fonts);
  proveWords({ card, drawn: layer.drawn });
  return { card, composition, ...layer };
}

/** Whether a card would have room for another headline. */
async function isSettable(card: Card, headline: string, fonts: Font[]): Promise<boolean> {
  const text = { ...card.text, headline };
  return layouts[card.layout]({ ...card, text }, await rulerFor(textsOf(text), fonts)) !== undefined;
}

const textsOf = ({ place, headline, lead, facts, price, mark }: CardText): string[] =>
  [
    ...placeForms(place),
    headline,
    lead,
    mark,
    ...facts.flatMap(({ text, value }) => [text, value]),
    ...(price ? [price.before, price.amount, price.after, price.below] : []),
  ].filter((each): each is string => Boolean(each));
