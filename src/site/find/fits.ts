import type { House, RoomFacts } from './house.ts';
import { housePersonPrice } from './person-price.ts';
import type { Aspect, Wish } from './wish.ts';

type Asked<T> = (facts: T, wish: Wish) => boolean;

/** What is asked of a room. One room has to meet all of it. */
const ofRoom = {
  rooms: ({ type }, { rooms }) => rooms.length === 0 || rooms.includes(type),
  privateBathroom: (room, wish) => room.privateBathroom || !wish.privateBathroom,
} satisfies Partial<Record<Aspect, Asked<RoomFacts>>>;

const ofHouse = {
  villages: ({ village }, { villages }) => villages.length === 0 || villages.includes(village),
  guests: ({ capacity }, { guests }) => guests === undefined || capacity >= guests,
  meals: ({ meals }, wish) => wish.meals.every((key) => meals.includes(key)),
  offers: ({ offers }, wish) => wish.offers.every((key) => offers.includes(key)),
  children: (house, { children }) => house.children || !children,
  coach: (house, { coach }) => house.coach || !coach,
  languages: (house, { languages }) =>
    languages.length === 0 || languages.some((key) => house.languages.includes(key)),
  experiences: (house, { experiences }) => experiences.every((key) => house.experiences.includes(key)),
} satisfies Partial<Record<Aspect, Asked<House>>>;

const roomTests = Object.values(ofRoom);
const houseTests = Object.values(ofHouse);

/** Whether a party sleeps in these rooms for the price: a cheap floor does not make a private bathroom cheap. */
function isAffordable(rooms: RoomFacts[], house: House, { price, guests }: Wish): boolean {
  if (price === undefined) return rooms.length > 0;
  const own = housePersonPrice(house, guests, rooms);
  return own !== undefined && own <= price;
}

/** Whether a house has everything that is asked for, the text apart. */
export const fits: Asked<House> = (house, wish) =>
  houseTests.every((test) => test(house, wish)) &&
  isAffordable(
    house.rooms.filter((room) => roomTests.every((test) => test(room, wish))),
    house,
    wish,
  );
