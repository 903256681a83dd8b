import type { Pattern } from '../../pattern.ts';

/** Titles of a TikTok photo post. */
export const title: Pattern[] = [
  {
    tells: ['tagline'],
    say: (f) => f.taglines.map(({ text }) => `${text} – ${f.place.villageName}, ${f.place.province}`),
  },
  { tells: ['tagline'], say: (f) => f.taglines.map(({ inside }) => `${f.name}: ${inside}`) },
  { say: (f) => [`A night at ${f.name}, ${f.place.village}`, `A night at ${f.name}`] },
  { say: (f) => `${f.name} in ${f.place.village}, ${f.place.province}` },
  {
    say: (f) => [
      `What a stay at ${f.name} in ${f.place.villageName} is like`,
      `What a stay at ${f.name} is like`,
    ],
  },
  {
    say: (f) =>
      f.stilts.known &&
      f.price?.per === 'person' &&
      !f.price.group &&
      `Sleep in a stilt house in ${f.place.villageName}, ${f.price.from ? 'from ' : ''}${f.price.ofNight}`,
  },
  {
    tells: ['title-experience'],
    say: (f) =>
      f.stilts.known &&
      f.experiences[0]?.thing &&
      `A stilt house and ${f.experiences[0].words} in ${f.place.villageName}`,
  },
  {
    tells: ['title-capacity'],
    say: (f) =>
      f.sleeping.capacity >= 12 &&
      f.sleeping.capacity <= 60 &&
      `Room for a group of ${f.sleeping.capacity} in ${f.place.villageName}, ${f.place.province}`,
  },
];
