import sharp from 'sharp';
import type { Card } from '../card.ts';
import { bytes } from './bytes.ts';
import { colourSpace } from './colour-space.ts';
import { fileFormat } from './file-format.ts';
import { noMetadata } from './no-metadata.ts';
import { pixelSize } from './pixel-size.ts';
import { prove } from './prove.ts';
import type { FinishedCard, Rule } from './rule.ts';

const ofFile: Rule<FinishedCard>[] = [fileFormat, pixelSize, colourSpace, noMetadata, bytes];

/**
 * Proves that the file of a card is what the platform takes and holds nothing but the picture.
 * @throws {CardFault} with every flaw
 */
export async function proveFile(card: Card, file: Buffer): Promise<void> {
  prove(ofFile, { card, length: file.length, metadata: await sharp(file).metadata() });
}
