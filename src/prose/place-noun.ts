import type { TextLanguage } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { standsOnStilts } from '../listings/stilts.ts';
import type { PlaceNoun } from './nouns.ts';
import { nounsIn } from './nouns-in.ts';

/** What a place is called in running text: by how a house is built, where its owner has said so, else by its kind. */
export function placeNoun(
  listing: Pick<Listing, 'kind' | 'construction' | 'name' | 'tagline' | 'story'>,
  language: TextLanguage,
): PlaceNoun {
  const { places, built } = nounsIn[language];
  const { kind, construction } = listing;
  if (kind !== 'homestay' && kind !== 'whole-house') return places[kind];
  if (standsOnStilts(listing)) return built.stilts;
  return construction === 'rammed-earth' ? built[construction] : places[kind];
}
