import type { Facts } from '../../facts/facts.ts';
import { near } from '../../parts/en/where.ts';
import type { Pattern } from '../../pattern.ts';

const night = ({ price }: Facts) => price && !price.group && `${price.from ? 'from ' : ''}${price.ofNight}`;

/** First lines of a Facebook or TikTok post with what guests need to know. */
export const opening: Pattern[] = [
  { say: (f) => f.price && near(f).map((place) => `Prices, times and the way to ${f.name} in ${place}.`) },
  { say: (f) => near(f).map((place) => `What to know before you set out for ${f.name} in ${place}.`) },
  { say: (f) => near(f).map((place) => `Planning a night at ${f.name} in ${place}? Here is what to know.`) },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `A night at ${f.name} in ${place}: ${night(f)}.`),
  },
  {
    say: (f) =>
      f.road.length > 0 &&
      near(f).map((place) => `From Hà Nội to ${f.name} in ${place}: the road and the times.`),
  },
  {
    say: (f) =>
      near(f).map((place) => `To save for later: times at ${f.name} in ${place}, and the way there.`),
  },
];

/** First lines of a Zalo post with what guests need to know. */
export const invitation: Pattern[] = [
  { say: (f) => near(f).map((place) => `Coming to ${f.name} in ${place}? A few things to know.`) },
  { say: (f) => f.price && near(f).map((place) => `Prices and times at ${f.name} in ${place}.`) },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `${f.name} in ${place} takes guests, ${night(f)}.`),
  },
  { say: (f) => near(f).map((place) => `Times, payment and the way: ${f.name} in ${place}.`) },
];

/** Titles of a TikTok photo post with what guests need to know. */
export const title: Pattern[] = [
  { say: (f) => f.price && `Prices and the way to ${f.name}` },
  { say: (f) => night(f) && `A night in ${f.place.village}: ${night(f)}` },
  { say: (f) => f.road.length > 0 && `From Hà Nội to ${f.place.village}, ${f.place.province}` },
  { say: (f) => [`Before you go to ${f.name}, ${f.place.villageName}`, `Before you go to ${f.name}`] },
];
