import type { CardText } from '../card.ts';
import type { Block } from './block.tsx';
import type { CardPart, Said } from './said.ts';

/** A text of a card that found no room: it is not on the picture, and the build says so. */
export interface Dropped {
  part: CardPart;
  text: string;
}

const partsOf = ({ place, lead, facts, price }: CardText): Said[] => [
  { part: 'place', text: place },
  ...(lead ? [{ part: 'lead', text: lead } as const] : []),
  ...facts.map(({ text }) => ({ part: 'fact', text }) as const),
  ...(price
    ? [{ part: 'price', text: `${price.before} ${price.amount}${price.after}`.trim() } as const]
    : []),
];

/**
 * The texts of a card that none of the placed blocks says.
 * @param shows parts that this layout shows when there is room; others are not missed
 */
export const droppedFrom = (
  text: CardText,
  shows: readonly CardPart[],
  placed: (Block | undefined)[],
): Dropped[] =>
  partsOf(text).filter(
    ({ part, text: written }) =>
      shows.includes(part) &&
      !placed.some(
        (block) => block?.said?.part === part && (part === 'price' || block.said.text === written),
      ),
  );
