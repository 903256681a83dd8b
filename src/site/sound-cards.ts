import { cardAddress } from '../homestay/addresses.ts';
import { directory } from './directory.ts';
import { type ListingCard, publishCards } from './published-cards.ts';

/** How the cards of the site came out. */
interface Proved {
  /** Addresses of those that passed their proof. */
  sound: Set<string>;
  /** Why the others did not, by address. */
  faults: Map<string, Error>;
}

let known: Promise<Proved> | undefined;

const addressOf = ({ listing, language, card }: ListingCard) =>
  cardAddress(listing.slug, language, card.name);

const proved = (): Promise<Proved> =>
  directory()
    .then((all) => publishCards(all))
    .then(({ published, failures }) => ({
      sound: new Set(published.map(addressOf)),
      faults: new Map(failures.map((failure) => [addressOf(failure), failure.fault])),
    }));

/**
 * Addresses of the cards that passed their proof: pages show no others. Asked once for a whole build; while
 * developing nothing is left out, so that a page need not wait for every card of the site.
 */
export async function isSound(): Promise<(address: string) => boolean> {
  if (import.meta.env.DEV) return () => true;
  known ??= proved();
  const { sound } = await known;
  return (address) => sound.has(address);
}

/** Why cards did not pass their proof, by address. */
export async function cardFaults(): Promise<ReadonlyMap<string, Error>> {
  if (import.meta.env.DEV) return new Map();
  known ??= proved();
  return (await known).faults;
}
