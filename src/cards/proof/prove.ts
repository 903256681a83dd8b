import type { Card } from '../card.ts';
import { CardFault } from '../card-fault.ts';
import { readable } from './readable.ts';
import type { Flaw, GroundedCard, Rule, SetCard } from './rule.ts';
import { safeBox } from './safe-box.ts';
import { typeSize } from './type-size.ts';
import { wholeTexts } from './whole-texts.ts';

const ofWords: Rule<SetCard>[] = [wholeTexts, safeBox, typeSize];

/** The fault of a card with these flaws. */
export const faultOf = ({ slug, language, name }: Card, flaws: Flaw[]): CardFault =>
  new CardFault(
    `${slug}/${language}/${name}`,
    flaws.map(({ vi }) => vi).join(' '),
    flaws.map(({ en }) => en).join('; '),
  );

/**
 * Holds a card against rules.
 * @throws {CardFault} with every flaw
 */
export function prove<Subject extends { card: Card }>(rules: Rule<Subject>[], subject: Subject): void {
  const flaws = rules.map((rule) => rule(subject)).filter((flaw) => flaw !== undefined);
  if (flaws.length) throw faultOf(subject.card, flaws);
}

/**
 * Proves that the words of a card are whole, large enough, and stand in the safe box.
 * @throws {CardFault} with every flaw
 */
export const proveWords = (card: SetCard): void => prove(ofWords, card);

/**
 * Proves that the words of a card can be read on what is behind them.
 * @throws {CardFault}
 */
export const proveReadable = (card: GroundedCard): void => prove([readable], card);
