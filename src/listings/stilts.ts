import { onStilts } from '../homestay/construction.ts';
import type { Listing } from './entries.ts';

/**
 * Whether a house stands on stilts: its owner has chosen it, or has written “nhà sàn” into its name, tagline or story.
 * Nothing else says so, neither a communal floor nor a hearth: houses of rammed earth have both.
 */
export function standsOnStilts({
  construction,
  name,
  tagline,
  story,
}: Pick<Listing, 'construction' | 'name' | 'tagline' | 'story'>): boolean {
  if (construction) return onStilts.includes(construction);
  return [name, tagline?.vi, story?.vi].some((text) => /nhà\s+sàn/iu.test(text?.normalize('NFC') ?? ''));
}
