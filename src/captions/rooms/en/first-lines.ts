import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { near } from '../../parts/en/where.ts';
import type { Pattern } from '../../pattern.ts';

const night = ({ price }: Facts) => price && !price.group && `${price.from ? 'from ' : ''}${price.ofNight}`;

/** First lines of a Facebook or TikTok post about the rooms. */
export const opening: Pattern[] = [
  {
    say: (f) =>
      f.sleeping.communal &&
      f.sleeping.doors &&
      near(f).map((place) => `Company upstairs or a door to close? ${f.name} in ${place} has both.`),
  },
  {
    say: (f) =>
      f.sleeping.communal &&
      f.sleeping.doors &&
      near(f).map((place) => `Share the big room or take one of your own at ${f.name} in ${place}.`),
  },
  {
    tells: ['rooms'],
    say: (f) =>
      f.sleeping.all &&
      !f.sleeping.whole &&
      near(f).map((place) => `Where you sleep at ${f.name} in ${place}: ${f.sleeping.all}.`),
  },
  {
    tells: ['view'],
    say: (f) =>
      f.view?.wide &&
      near(f).map((place) => `Wake up to ${f.view?.everywhere}: a night at ${f.name} in ${place}.`),
  },
  {
    say: (f) =>
      f.sleeping.planks &&
      near(f).map(
        (place) => `A mattress on a plank floor and a net let down at night: ${f.name} in ${place}.`,
      ),
  },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `A night at ${f.name} in ${place}, ${night(f)}.`),
  },
  {
    tells: ['capacity', 'title-capacity'],
    say: (f) =>
      f.sleeping.doors &&
      f.sleeping.capacity >= 12 &&
      f.sleeping.capacity <= 60 &&
      near(f).map(
        (place) => `For two or for a group of ${f.sleeping.capacity}: ${f.name} in ${place} has room.`,
      ),
  },
  {
    tells: ['capacity', 'title-capacity'],
    say: (f) =>
      f.sleeping.whole > 0 &&
      near(f).map((place) => `A whole house for up to ${f.sleeping.whole}: ${f.name} in ${place}.`),
  },
  {
    say: (f) =>
      f.sleeping.doors &&
      f.lodgings.length > 1 &&
      f.price &&
      near(f).map((place) => `Which room, and for how much? Here is ${f.name} in ${place}.`),
  },
  { say: (f) => near(f).map((place) => `A place to sleep in ${place}: the rooms at ${f.name}.`) },
  { say: (f) => near(f).map((place) => `A look at where guests sleep at ${f.name} in ${place}.`) },
];

/** First lines of a Zalo post about the rooms. */
export const invitation: Pattern[] = [
  { say: (f) => near(f).map((place) => `A few words about the rooms at ${f.name} in ${place}.`) },
  { say: (f) => `Need a bed in ${f.place.province}? Try ${f.name} in ${f.place.village}.` },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `You can sleep at ${f.name} in ${place}, ${night(f)}.`),
  },
  {
    say: (f) =>
      f.sleeping.communal &&
      f.sleeping.doors &&
      near(f).map((place) => `${f.name} in ${place} has a communal floor, and rooms with a door as well.`),
  },
  { say: (f) => near(f).map((place) => `This is where you sleep at ${f.name} in ${place}.`) },
];

/** Titles of a TikTok photo post about the rooms. */
export const title: Pattern[] = [
  { say: (f) => `Where do you sleep at ${f.name}?` },
  { say: (f) => [`The rooms at ${f.name}, ${f.place.village}`, `The rooms at ${f.name}`] },
  {
    say: (f) => f.sleeping.all && !f.sleeping.whole && `${atStart(f.sleeping.all)} in ${f.place.village}`,
  },
  { say: (f) => night(f) && `A night in ${f.place.villageName}, ${night(f)}` },
  {
    tells: ['title-capacity'],
    say: (f) => f.sleeping.whole > 0 && `A whole house to yourselves in ${f.place.village}`,
  },
  {
    say: (f) =>
      f.stilts.known &&
      `What is it like to sleep in a stilt house? ${f.place.villageName}, ${f.place.province}`,
  },
];
