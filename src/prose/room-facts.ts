import type { Room } from '../homestay/homestay.ts';
import { languages } from '../homestay/language.ts';
import { bathrooms, views } from '../homestay/room.ts';
import { bedsText } from './beds.ts';
import type { ListingWords } from './vi/listing-words.ts';

/** One line of what a room is like. */
export interface RoomFact {
  /** Name of a Lucide icon. */
  icon: string;
  text: string;
}

/** What a room is like, in the order in which pages say it: guests, beds, bath, and size and view where they are known. */
export const roomFacts = (room: Room, w: ListingWords): RoomFact[] => [
  { icon: 'users', text: w.count.upToGuests(room.guests) },
  { icon: 'bed-double', text: bedsText(room.beds, w) },
  { icon: 'bath', text: w.label(bathrooms[room.bathroom]) },
  ...(room.size
    ? [
        {
          icon: 'ruler',
          text: `${new Intl.NumberFormat(languages[w.language].locale).format(room.size)} m²`,
        },
      ]
    : []),
  ...(room.view ? [{ icon: 'eye', text: w.label(views[room.view]) }] : []),
];
