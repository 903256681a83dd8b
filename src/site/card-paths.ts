import { directory } from './directory.ts';
import { publishCards } from './published-cards.ts';

/** Paths of all cards that could be made, with the card to draw. */
export async function cardPaths() {
  const { published, failures } = await publishCards(await directory());
  if (import.meta.env.DEV) for (const { fault } of failures) console.warn(fault.message);
  return published.map(({ listing, language, card }) => ({
    params: { slug: listing.slug, lang: language, card: card.name },
    props: { card },
  }));
}
