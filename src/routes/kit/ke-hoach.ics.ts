import type { APIRoute } from 'astro';
import { contentFolder } from '../../listings/content-folder.ts';
import { directory } from '../../site/directory.ts';
import { sharedListings } from '../../site/kit-paths.ts';
import { calendarFile } from '../../site/plan/calendar-file.ts';
import { changedAt } from '../../site/plan/changed-at.ts';
import { picturedPlan } from '../../site/plan/pictured-plan.ts';
import { yearOfPosts } from '../../site/plan/planned.ts';
import { villageTurnsByWeek } from '../../site/plan/village-turns.ts';
import { oncePerSnapshot } from '../../site/snapshot.ts';

export const GET: APIRoute = async () => {
  const [{ site }, listings] = await Promise.all([directory(), sharedListings()]);
  const plan = await picturedPlan(yearOfPosts(listings));
  const changed = await oncePerSnapshot('changed at', () => changedAt(contentFolder()));
  return new Response(calendarFile(plan, site, changed, await villageTurnsByWeek()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
