import { comfort } from '../../parts/vi/house.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { hours, terms, way } from './arrival.ts';
import { reasons } from './reasons.ts';

/** Price, hours and the way to the house, in Vietnamese. */
export const practicalInVietnamese: Wording = {
  reasons,
  topics: () => ['Kinh nghiệm du lịch'],
  parts: { comfort, terms, hours, way },
  layouts,
};
