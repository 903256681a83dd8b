import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { near } from '../../parts/en/where.ts';
import type { Pattern } from '../../pattern.ts';
import { hasManyDishes } from '../menu.ts';

const teaser = (f: Facts) => (hasManyDishes(f) ? f.table?.menu?.two : undefined);

/** `Lả’s`. */
const belonging = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** First lines of a Facebook or TikTok post about the food. */
export const opening: Pattern[] = [
  {
    say: (f) =>
      teaser(f) &&
      near(f).map((place) => `${atStart(teaser(f) ?? '')}: come and eat at ${f.name} in ${place}.`),
  },
  { say: (f) => teaser(f) && near(f).map((place) => `Come to ${f.name} in ${place} for ${teaser(f)}.`) },
  {
    tells: ['menu'],
    say: (f) =>
      f.table?.menu?.seated &&
      near(f).map((place) => `Home cooking at ${f.name} in ${place}: ${f.table?.menu?.dishes}.`),
  },
  {
    say: (f) =>
      f.host &&
      near(f).map((place) => `A place at ${belonging(f.host?.called ?? '')} table: ${f.name} in ${place}.`),
  },
  {
    tells: ['evening', 'stilts'],
    say: (f) => f.hearth && near(f).map((place) => `A hearth and home cooking: ${f.name} in ${place}.`),
  },
  {
    say: (f) =>
      f.table?.each.some(({ kind }) => kind === 'feast') &&
      near(f).map((place) => `Coming as a group? Order a feast at ${f.name} in ${place}.`),
  },
  { say: (f) => near(f).map((place) => `What is for dinner in ${place}? A look at the table of ${f.name}.`) },
  { say: (f) => near(f).map((place) => `At the end of a long drive, home cooking: ${f.name} in ${place}.`) },
  { say: (f) => near(f).map((place) => `Hungry in ${place}? They cook for guests at ${f.name}.`) },
];

/** First lines of a Zalo post about the food. */
export const invitation: Pattern[] = [
  { say: (f) => near(f).map((place) => `Come and eat at ${f.name} in ${place}.`) },
  { say: (f) => teaser(f) && near(f).map((place) => `${f.name} in ${place} serves ${teaser(f)}.`) },
  { say: (f) => `Wondering where to eat in ${f.place.communeName}? Try ${f.name} in ${f.place.village}.` },
  { say: (f) => near(f).map((place) => `Here is what they cook for guests at ${f.name} in ${place}.`) },
];

/** Titles of a TikTok photo post about the food. */
export const title: Pattern[] = [
  {
    say: (f) => [`What do you eat at ${f.name} in ${f.place.villageName}?`, `What do you eat at ${f.name}?`],
  },
  {
    tells: ['title-menu'],
    say: (f) => f.table?.menu && `${atStart(f.table.menu.two)} in ${f.place.villageName}`,
  },
  { say: (f) => `Home cooking at ${f.name}` },
  { say: (f) => `Dinner in ${f.place.village}, ${f.place.province}` },
  {
    say: (f) =>
      f.hearth && f.stilts.known && `Home cooking in a stilt house with a hearth, ${f.place.villageName}`,
  },
];
