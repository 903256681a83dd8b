import { entryAddress } from '../../homestay/addresses.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import { distance } from '../../homestay/distance.ts';
import type { Language } from '../../homestay/language.ts';
import type { Position } from '../../homestay/position.ts';
import { sightKinds } from '../../homestay/sight-kind.ts';
import type { Listing, VillageEntry } from '../../listings/entries.ts';
import { words } from '../words/words.ts';
import { distanceText } from './distance-text.ts';

/** Something that has a place on a map. */
export interface MapPlace {
  kind: 'village' | 'house' | 'sight';
  name: string;
  /** Page about it, on this site. */
  href?: string;
  position: Position;
  /** The place is only near the position: a house whose owner allows no more, a village known by its houses. */
  approximate: boolean;
  /** Icon of a sight, in the Lucide set. */
  icon?: string;
  /** What is said of it beside its name: how many houses a village has, how far a sight is. */
  note?: string | undefined;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where a village is: where its file says, or in the middle of what its houses show. Nowhere when neither is known. */
export function villagePosition(village: VillageEntry, houses: Listing[]): Position | undefined {
  const shown = houses.flatMap(({ village: { slug }, position }) =>
    slug === village.slug && position ? [position] : [],
  );
  if (village.position || shown.length === 0) return village.position;
  return {
    latitude: mean(shown.map(({ latitude }) => latitude)),
    longitude: mean(shown.map(({ longitude }) => longitude)),
  };
}

/** The villages that have a position, with the number of their houses. */
export const villagePlaces = (villages: VillageEntry[], houses: Listing[], language: Language): MapPlace[] =>
  villages.flatMap((village) => {
    const position = villagePosition(village, houses);
    const count = houses.filter(({ village: { slug } }) => slug === village.slug).length;
    if (!position) return [];
    return {
      kind: 'village' as const,
      name: village.name,
      href: entryAddress('village', village.slug, language),
      position,
      approximate: !village.position,
      note: count > 0 ? words(language).count.houses(count) : undefined,
    };
  });

/**
 * The houses whose owners show a position, as exactly as they show it.
 * @param named whether each says which village it belongs to
 */
export const housePlaces = (houses: Listing[], language: Language, named = false): MapPlace[] =>
  houses.flatMap(({ name, slug, position, village }) =>
    position
      ? {
          kind: 'house' as const,
          name,
          href: entryAddress('homestay', slug, language),
          position: { latitude: position.latitude, longitude: position.longitude },
          approximate: position.precision === 'approximate',
          note: named ? village.name : undefined,
        }
      : [],
  );

/** The sights of a village that have a position, with their distance where the village has one too. */
export const sightPlaces = (village: VillageEntry, language: Language): MapPlace[] =>
  village.sights.flatMap(({ name, kind, position }) =>
    position
      ? {
          kind: 'sight' as const,
          name: inLanguage(name, language).text,
          position,
          approximate: false,
          icon: kind ? sightKinds[kind].icon : 'eye',
          note: village.position && fromVillage(village.name, village.position, position, language),
        }
      : [],
  );

const fromVillage = (name: string, from: Position, to: Position, language: Language) =>
  words(language).map.fromVillage(name, distanceText(distance(from, to) * 1000, language));
