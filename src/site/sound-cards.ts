import { cardAddress } from '../homestay/addresses.ts';
import { directory } from './directory.ts';
import { publishCards } from './published-cards.ts';

let known: Promise<Set<string>> | undefined;

/**
 * Addresses of the cards that passed their proof: pages show no others. Asked once for a whole build; while
 * developing nothing is left out, so that a page need not wait for every card of the site.
 */
export async function isSound(): Promise<(address: string) => boolean> {
  if (import.meta.env.DEV) return () => true;
  known ??= directory()
    .then((all) => publishCards(all))
    .then(
      ({ published }) =>
        new Set(
          published.map(({ listing, language, card }) => cardAddress(listing.slug, language, card.name)),
        ),
    );
  const sound = await known;
  return (address) => sound.has(address);
}
