import type { z } from 'zod';
import { experience } from '../../homestay/experience.ts';
import { homestay } from '../../homestay/homestay.ts';
import { site } from '../../homestay/site.ts';
import { village } from '../../homestay/village.ts';
import type { CollectionName } from '../protocol.ts';

/** The schema of each collection's entries. */
export const schemas: Record<CollectionName, z.ZodType> = {
  homestays: homestay,
  villages: village,
  experiences: experience,
  site,
};
