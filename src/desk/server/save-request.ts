import { z } from 'zod';
import { collectionNames, type SaveRequest } from '../protocol.ts';

/** What a save must be to be looked at: see `SaveRequest`. */
export const saveRequest: z.ZodType<SaveRequest> = z.strictObject({
  key: z.uuid(),
  collection: z.enum(collectionNames),
  slug: z.string(),
  base: z.string().nullable(),
  text: z.string(),
});
