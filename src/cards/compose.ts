import type { Card, CardText } from './card.ts';
import { CardFault } from './card-fault.ts';
import { type Composition, inside } from './composition.ts';
import { layouts } from './layouts/index.ts';
import { plainText } from './plain-text.ts';
import { type DrawnText, textLayer } from './text-layer.ts';
import { rulerFor } from './typesetting/ruler.tsx';

/** A card whose words have been set: what remains is to paint it. */
export interface ComposedCard {
  composition: Composition;
  /** Layer of words as an SVG, letters as paths, of the size of the composition's region. */
  words: string;
  /** Every text and where it stands. */
  drawn: DrawnText[];
}

/**
 * Sets the words of a card and proves that every letter has a glyph and stands in the safe box.
 * @param card with words as `drawableText` returns them
 * @throws {CardFault} when a letter cannot be drawn or a text does not fit
 */
export async function composeCard(card: Card): Promise<ComposedCard> {
  const { format, text } = card;
  const name = `${card.slug}/${card.language}/${card.name}`;
  const texts = textsOf(text);
  const ruler = await rulerFor(texts);
  const [missing] = ruler.missing;
  if (missing) {
    const where = texts.find((each) => each.includes(missing)) ?? '';
    throw new CardFault(
      name,
      `Tấm ảnh không vẽ được chữ “${missing}” trong “${where}”. Hãy viết lại bằng chữ Việt hoặc chữ Latinh.`,
      `the font has no glyph for “${missing}” (U+${missing.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}) in “${where}”`,
    );
  }
  const composition = layouts[card.layout](card, ruler);
  if (!composition) {
    throw new CardFault(
      name,
      `“${text.headline}” dài ${text.headline.length} chữ cái, không đặt vừa tấm ảnh ${card.name}. Hãy viết ngắn lại.`,
      `“${text.headline}” (${text.headline.length} characters) does not fit at the least type size`,
    );
  }
  const { svg, drawn } = await textLayer(composition);
  const outside = drawn.find(({ box }) => !inside(box, format.safe));
  if (outside) {
    throw new CardFault(
      name,
      `“${outside.text}” ra ngoài vùng an toàn của tấm ảnh ${card.name}. Hãy viết ngắn lại.`,
      `“${outside.text}” at ${JSON.stringify(outside.box)} leaves the safe box ${JSON.stringify(format.safe)}`,
    );
  }
  return { composition, words: svg, drawn };
}

/** All words of a card as they can be drawn: NFC, without emoji. */
export const drawableText = (text: CardText): CardText => ({
  place: plainText(text.place),
  headline: plainText(text.headline),
  lead: text.lead && plainText(text.lead),
  facts: text.facts.map(({ icon, text: said, value }) => ({
    icon,
    text: plainText(said),
    value: value && plainText(value),
  })),
  price: text.price && {
    before: plainText(text.price.before),
    amount: plainText(text.price.amount),
    after: plainText(text.price.after),
  },
  mark: text.mark && plainText(text.mark),
});

const textsOf = ({ place, headline, lead, facts, price, mark }: CardText): string[] =>
  [
    place,
    headline,
    lead,
    mark,
    ...facts.flatMap(({ text, value }) => [text, value]),
    ...(price ? [price.before, price.amount, price.after] : []),
  ].filter((each): each is string => Boolean(each));
