import type { Room } from '../homestay/homestay.ts';
import { type Language, languages } from '../homestay/language.ts';
import { bathrooms, views } from '../homestay/room.ts';
import { bedsText } from './beds.ts';
import { listingWords } from './words/words.ts';

/** One line of what a room is like. */
export interface RoomFact {
  /** Name of a Lucide icon. */
  icon: string;
  text: string;
}

/** What a room is like, in the order in which pages say it: guests, beds, bath, and size and view where they are known. */
export const roomFacts = (room: Room, language: Language): RoomFact[] => [
  { icon: 'users', text: listingWords(language).count.upToGuests(room.guests) },
  { icon: 'bed-double', text: bedsText(room.beds, language) },
  { icon: 'bath', text: bathrooms[room.bathroom][language] },
  ...(room.size
    ? [
        {
          icon: 'ruler',
          text: `${new Intl.NumberFormat(languages[language].locale).format(room.size)} m²`,
        },
      ]
    : []),
  ...(room.view ? [{ icon: 'eye', text: views[room.view][language] }] : []),
];
