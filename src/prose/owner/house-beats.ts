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

/** Everything the owner wrote about a house, in beats: story, host, rooms, what guests should mind. */
export function houseBeats(listing: Listing, language: TextLanguage): HouseBeat[] {
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
