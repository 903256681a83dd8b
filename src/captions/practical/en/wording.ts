import { comfort } from '../../parts/en/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { hours, terms, way } from './arrival.ts';
import { reasons } from './reasons.ts';

/** Price, hours and the way to the house, in English. */
export const practicalInEnglish: Wording = {
  reasons,
  topics: () => ['Travel tips'],
  parts: { comfort, terms, hours, way },
  layouts,
};
