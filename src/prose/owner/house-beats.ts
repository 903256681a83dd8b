import type { TextLanguage } from '../../homestay/language.ts';
import { isOfOneYear } from '../../homestay/past-year.ts';
import type { Listing } from '../../listings/entries.ts';
import { hostOf } from '../host.ts';
import { type Beat, beatsOf } from './beats.ts';
import { properNamesOf } from './proper-names.ts';
import { readings } from './readings.ts';

/** A beat with the text it comes from. */
export interface HouseBeat extends Beat {
  from: 'story' | 'host' | 'room' | 'note';
}

/** What was cut once: the plan asks every house again after each change, and a house that changed is another object. */
const cut = new WeakMap<Listing, Map<TextLanguage, readonly HouseBeat[]>>();

/** Everything the owner wrote about a house, in beats: story, host, rooms, what guests should mind. */
export function houseBeats(listing: Listing, language: TextLanguage): readonly HouseBeat[] {
  const known = cut.get(listing) ?? new Map<TextLanguage, readonly HouseBeat[]>();
  cut.set(listing, known);
  const beats = known.get(language) ?? beatsOfHouse(listing, language);
  known.set(language, beats);
  return beats;
}

function beatsOfHouse(listing: Listing, language: TextLanguage): HouseBeat[] {
  const teller = { called: hostOf(listing.host, language)?.called ?? '' };
  const properNames = properNamesOf(listing, language);
  const from = (source: HouseBeat['from'], words: Listing['story'], topic?: Beat['topic']) =>
    beatsOf(words, language, teller, properNames)
      .filter(({ sentences }) => !sentences.some(isOfOneYear))
      .map((beat) => ({
        ...beat,
        topic: topic ?? beat.topic,
        from: source,
      }));
  return [
    ...from('story', listing.story),
    ...from('host', listing.host.about, 'people'),
    ...listing.rooms
      .flatMap(({ about }) => from('room', about, 'sleep'))
      .filter(({ sentences: [first = ''] }) => !readings[language].lacksSubject(first)),
    ...from('note', listing.houseRules.note, 'house'),
  ];
}
