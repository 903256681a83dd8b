import type { Content } from '../listings/read-content.ts';
import { damagedPhoto } from './checks/damaged-photo.ts';
import { fewPhotos } from './checks/few-photos.ts';
import { includedMeal } from './checks/included-meal.ts';
import { longWords } from './checks/long-word.ts';
import { noPrice } from './checks/no-price.ts';
import { oldCheck } from './checks/old-check.ts';
import { sampleOffer } from './checks/sample-offer.ts';
import { smallPhoto } from './checks/small-photo.ts';
import { undrawnLetters } from './checks/undrawn-letters.ts';
import { unusedPhoto } from './checks/unused-photo.ts';
import type { Check, Finding } from './finding.ts';

const checks: Check[] = [
  sampleOffer,
  noPrice,
  includedMeal,
  fewPhotos,
  smallPhoto,
  damagedPhoto,
  oldCheck,
  unusedPhoto,
  longWords,
  undrawnLetters,
];

/** What the doctor advises for content that has no fault: findings, file by file. */
export async function examine(content: Content, folder: string): Promise<Finding[]> {
  const found = await Promise.all(checks.map((check) => check.run(content, folder)));
  return found.flat().sort((a, b) => a.file.localeCompare(b.file));
}
