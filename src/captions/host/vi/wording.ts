import type { Wording } from '../../wording.ts';
import { layouts } from '../layouts.ts';
import { topics } from '../topics.ts';
import { reasons } from './reasons.ts';
import { languages, welcome } from './welcome.ts';

/** The host, in Vietnamese. */
export const hostInVietnamese: Wording = { reasons, topics, parts: { welcome, languages }, layouts };
