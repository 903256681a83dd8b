import { createApp } from 'astro/app/entrypoint';
import type { Village, VillageOptions } from '../desk/server/village.ts';

const app = createApp({ streaming: false });

/** Answers a request with a page of the snapshot that is shown, or of the one within which it is asked. */
export const render = (request: Request): Promise<Response> => app.render(request);

export { cardFileOf } from '../cards/card-place.ts';

export { deskServer, historyOf } from '../desk/server/desk-server.ts';
export { noteAllByHand } from '../desk/server/journal/by-hand.ts';

export { LiveSite } from '../site/live-site.ts';
export { addressOf, linkCardName, plannedCards, plannedCardsOf } from '../site/planned-cards.ts';
export { publishCards } from '../site/published-cards.ts';

/** What draws cards and makes pictures: loaded by the process that does. */
export const pictures = () => import('./pictures.ts');

/** Opens a village's accounts and journal: loaded by the server that has them, for they take 80 MB. */
export const openVillage = async (options: VillageOptions): Promise<Village> =>
  (await import('../desk/server/village.ts')).openVillage(options);
