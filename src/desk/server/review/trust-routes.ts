import { z } from 'zod';
import { bodyOf, smallBody } from '../accounts/body.ts';
import type { DeskApp } from '../desk-app.ts';
import type { Journal } from '../journal/journal.ts';

const trust = z.strictObject({ isTrusted: z.boolean() });

/** Houses of which whatever their owners save is published by itself. */
export function trustRoutes(app: DeskApp, journal: Journal): void {
  const trustIn = (slug: string) => ({ isTrusted: journal.isTrusted({ collection: 'homestays', slug }) });
  app.get('/trust/:slug', (context) => context.json(trustIn(context.req.param('slug'))));
  app.post('/trust/:slug', smallBody, async (context) => {
    const slug = context.req.param('slug');
    const { isTrusted } = await bodyOf(context, trust);
    journal.trust(slug, isTrusted, context.get('person'));
    return context.json(trustIn(slug));
  });
}
