import type { Look } from '../card.ts';
import type { Composition } from '../composition.ts';
import type { Ruler } from '../typesetting/ruler.tsx';
import { droppedFrom } from './dropped.ts';
import type { Layout } from './layout.ts';

/** The card without its price tag, for a name that needs the room of it; the price counts as dropped. */
export function lessPrice(layout: Layout, card: Look, ruler: Ruler): Composition | undefined {
  if (!card.text.price) return undefined;
  const composed = layout({ ...card, text: { ...card.text, price: undefined } }, ruler);
  return (
    composed && {
      ...composed,
      dropped: [...(composed.dropped ?? []), ...droppedFrom(card.text, ['price'], [])],
    }
  );
}
