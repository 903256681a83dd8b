import type { ExperienceFacts } from '../../facts/offered.ts';
import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { bring, outing, scene } from '../story.ts';
import { topics } from '../topics.ts';
import { cost } from './cost.ts';
import { reasons } from './reasons.ts';

/** One experience, in Vietnamese. */
export const experienceInVietnamese: Wording<ExperienceFacts> = {
  reasons,
  topics,
  parts: { outing, scene, bring, cost },
  layouts,
};
