import sharp from 'sharp';
import type { Card } from '../card.ts';
import { CardFault } from '../card-fault.ts';
import { bytes } from './bytes.ts';
import { colourSpace } from './colour-space.ts';
import { fileFormat } from './file-format.ts';
import { noMetadata } from './no-metadata.ts';
import { pixelSize } from './pixel-size.ts';
import { readable } from './readable.ts';
import type { FinishedCard, Flaw, GroundedCard, Rule, SetCard } from './rule.ts';
import { safeBox } from './safe-box.ts';
import { typeSize } from './type-size.ts';
import { wholeTexts } from './whole-texts.ts';

const ofWords: Rule<SetCard>[] = [wholeTexts, safeBox, typeSize];
const ofFile: Rule<FinishedCard>[] = [fileFormat, pixelSize, colourSpace, noMetadata, bytes];

/** The fault of a card with these flaws. */
export const faultOf = ({ slug, language, name }: Card, flaws: Flaw[]): CardFault =>
  new CardFault(
    `${slug}/${language}/${name}`,
    flaws.map(({ vi }) => vi).join(' '),
    flaws.map(({ en }) => en).join('; '),
  );

function prove<Subject extends { card: Card }>(rules: Rule<Subject>[], subject: Subject): void {
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

/**
 * Proves that the file of a card is what the platform takes and holds nothing but the picture.
 * @throws {CardFault} with every flaw
 */
export async function proveFile(card: Card, file: Buffer): Promise<void> {
  prove(ofFile, { card, length: file.length, metadata: await sharp(file).metadata() });
}
