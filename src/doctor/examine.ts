import type { Content } from '../listings/read-content.ts';
import { crowdedRoom } from './checks/crowded-room.ts';
import { damagedPhoto } from './checks/damaged-photo.ts';
import { farPosition } from './checks/far-position.ts';
import { fewPhotos } from './checks/few-photos.ts';
import { hastyText } from './checks/hasty-text.ts';
import { includedMeal } from './checks/included-meal.ts';
import { longWords } from './checks/long-word.ts';
import { noPrice } from './checks/no-price.ts';
import { oddHours } from './checks/odd-hours.ts';
import { oldCheck } from './checks/old-check.ts';
import { passedOver } from './checks/passed-over.ts';
import { sampleOffer } from './checks/sample-offer.ts';
import { shoutedName } from './checks/shouted-name.ts';
import { smallPhoto } from './checks/small-photo.ts';
import { textAfterHash } from './checks/text-after-hash.ts';
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
  shoutedName,
  hastyText,
  crowdedRoom,
  oddHours,
  farPosition,
  textAfterHash,
  passedOver,
];

/** What the doctor advises for content that has no fault: findings, file by file. */
export async function examine(content: Content, folder: string): Promise<Finding[]> {
  const found = await Promise.all(checks.map((check) => check.run(content, folder)));
  return found.flat().sort((a, b) => a.file.localeCompare(b.file));
}
