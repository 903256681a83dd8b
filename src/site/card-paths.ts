import { cardFile } from '../cards/render.ts';
import { cardAddress } from '../homestay/addresses.ts';
import { directory } from './directory.ts';
import { copiedAfterPages } from './large-files.ts';
import { plannedCards } from './published-cards.ts';
import { isSound } from './sound-cards.ts';

/**
 * Paths of all cards that are sound, with the card to draw. While developing nothing is drawn before it is asked for; a
 * card that fails its proof answers with the reason then.
 */
export async function cardPaths() {
  const [all, sound] = await Promise.all([directory(), isSound()]);
  const paths = plannedCards(all)
    .filter(({ listing, language, card }) => sound(cardAddress(listing.slug, language, card.name)))
    .map(({ listing, language, card }) => ({
      params: { slug: listing.slug, lang: language, card: card.name },
      props: { card },
    }));
  return copiedAfterPages(
    paths,
    ({ params }) => cardAddress(params.slug, params.lang, params.card),
    ({ props }) => cardFile(props.card),
  );
}
