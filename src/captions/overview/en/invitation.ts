import { near } from '../../parts/en/where.ts';
import { combine, type Pattern } from '../../pattern.ts';

/** First lines of a Zalo post. */
export const invitation: Pattern[] = [
  { say: (f) => near(f).map((place) => `You are welcome at ${f.name} in ${place}.`) },
  { say: (f) => near(f).map((place) => `Looking for a place to sleep in ${place}? Try ${f.name}.`) },
  { say: (f) => near(f).map((place) => `${f.name} in ${place} takes overnight guests.`) },
  { say: (f) => `Coming to ${f.place.province}? Stay a night at ${f.name} in ${f.place.village}.` },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(f.taglines, near(f), ({ text }, place) => `${text}. Come and stay at ${f.name} in ${place}.`),
  },
  {
    tells: ['tagline'],
    say: (f) => combine(f.taglines, near(f), ({ inside }, place) => `${f.name} in ${place}: ${inside}.`),
  },
  {
    tells: ['stilts'],
    say: (f) =>
      f.stilts.known && near(f).map((place) => `Sleep in a stilt house in ${place}: come to ${f.name}.`),
  },
];
