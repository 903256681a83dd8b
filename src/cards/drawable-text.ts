import type { CardText } from './card.ts';
import { plainText } from './plain-text.ts';

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
    below: plainText(text.price.below),
  },
  mark: text.mark && plainText(text.mark),
});
