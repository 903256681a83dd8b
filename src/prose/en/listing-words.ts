import { inFigures } from '../nouns.ts';
import { bareVillage, settlement } from '../settlement.ts';
import type { ListingWords } from '../vi/listing-words.ts';
import { en as nouns } from './nouns.ts';

/** A number with what it counts: `1 guest`, `2 guests`. */
export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** `Nà Tông village`, of `thôn Nà Tông` too; `Bản Ba` says itself that it is one. */
export function villageName(name: string): string {
  const bare = bareVillage(name);
  return settlement.test(bare) ? bare : `${bare} village`;
}

/** What a page says about a house, in English. */
export const en: ListingWords = {
  language: 'en',
  label: ({ en: label }) => label,
  beds: (type, count) => inFigures(count, nouns.beds[type]),
  place: (commune, province) => `${commune} commune, ${province}`,

  count: {
    houses: (count) => counted(count, 'house', 'houses'),
    guests: (count) => counted(count, 'guest', 'guests'),
    upToGuests: (count) => `up to ${counted(count, 'guest', 'guests')}`,
    rooms: (count, type) => inFigures(count, nouns.rooms[type]),
    sameRooms: (count, type) => `${inFigures(count, nouns.rooms[type].unit)} like this`,
    hours: (count) => `about ${count} ${count === '1' ? 'hour' : 'hours'}`,
  },

  price: {
    of: 'Price of a night',
    from: 'from',
    night: 'night',
    ask: 'Ask the host for the price',
    agreed: 'Price agreed with the host',
    included: 'Included in the price of the room',
    includes: 'Includes',
    minimum: (count) => `(${count} people or more)`,
  },

  homestay: {
    where: (kind, village, commune) => `${kind} in ${bareVillage(village)}, ${commune} commune`,
    facts: 'At a glance',
    village: 'Village',
    guests: 'Sleeps',
    rooms: 'Rooms',
    meals: 'Meals',
    spoken: 'Spoken here',
    gallery: 'Pictures of the house',
    story: 'The story of the house',
    roomsAndPrices: 'Rooms and prices',
    noPrice: 'The host has not named a price. Please ask before you come.',
    inRoom: 'In the room',
    mealsTitle: 'Eating with the family',
    experiences: 'What is there to do?',
    amenities: 'What the house has',
    host: 'Who will welcome you',
    people: (name) => `${name} people`,
    rules: 'House customs',
    checkIn: 'Check-in',
    checkOut: 'Check-out',
    from: (time) => `from ${time}`,
    until: (time) => `until ${time}`,
    between: (from, until) => `${from} – ${until}`,
    children: 'Children',
    childrenWelcome: 'Children are welcome',
    childrenNo: 'Not suitable for children yet',
    freeUnder: (age) => `free under ${age} when sharing their parents’ bed`,
    pets: 'Pets',
    smoking: 'Smoking',
    quiet: 'Quiet hours',
    payment: 'Payment',
    cancellation: 'Cancellation',
    directions: 'Finding the house',
    openMap: 'Open in Google Maps',
    openMapApproximate: 'Open the area in Google Maps',
    approximate:
      'The position on the map is approximate, within about a kilometre. The host will show you the way once you have agreed on a day.',
    checked: (date, by) => `Prices and telephone number checked on ${date} by ${by}.`,
    team: 'the village’s digital team',
    contact: 'Contact the host',
    contactLead:
      'Say when you are coming, how many you are and which meals you would like. Your host may be out in the fields, so allow a little time.',
    aboutVillage: villageName,
    others: (name) => `Other houses in ${bareVillage(name)}`,
  },

  /** What one wants to know at once about a house. */
  glance: {
    privateBaths: (all, some) =>
      all ? 'private bathrooms' : some ? `${some} with a private bathroom` : 'shared bathroom',
    wifi: 'Wi-Fi',
    parking: 'Parking',
    construction: 'Built as',
    bathroom: 'Bathroom',
    free: 'free',
    yes: 'Yes',
    freeUnder: (age) => `free under ${age}`,
    perDay: (amount) => `${amount}/day`,
    bookAhead: 'ask ahead',
    motorbikes: 'motorbikes',
    cars: 'cars',
    coaches: 'minibuses (16–29 seats)',
    largeCoaches: 'coaches (45 seats)',
  },
};
