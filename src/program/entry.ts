import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** Answers a request with a page of the snapshot that is shown, or of the one within which it is asked. */
export const render = (request: Request): Promise<Response> => app.render(request);

export { cardFileOf } from '../cards/card-place.ts';

export { deskServer } from '../desk/server/desk-server.ts';

export { LiveSite } from '../site/live-site.ts';
export { addressOf, linkCardName, plannedCards, plannedCardsOf } from '../site/planned-cards.ts';
export { publishCards } from '../site/published-cards.ts';

/** What draws cards and makes pictures: loaded by the process that does. */
export const pictures = () => import('./pictures.ts');
