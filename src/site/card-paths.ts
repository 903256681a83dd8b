import { directory } from './directory.ts';
import { plannedCards, publishCards } from './published-cards.ts';

/**
 * Paths of all cards that could be made, with the card to draw. While developing nothing is drawn before it is asked
 * for; a card that fails its proof answers with the reason then.
 */
export async function cardPaths() {
  const all = await directory();
  const published = import.meta.env.DEV ? plannedCards(all) : (await publishCards(all)).published;
  return published.map(({ listing, language, card }) => ({
    params: { slug: listing.slug, lang: language, card: card.name },
    props: { card },
  }));
}
