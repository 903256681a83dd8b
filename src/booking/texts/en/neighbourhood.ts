import { peoples } from '../../../homestay/people.ts';
import { en } from '../../../prose/en/grammar.ts';
import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { chain, type Draft, draft } from '../draft.ts';
import type { Stay } from '../stay.ts';
import { villageName } from './names.ts';
import { row } from './words.ts';

function introduction(stay: Stay): string {
  const { commune, province, former, peoples: keys } = stay.village;
  const named = villageName(stay);
  const name = named && atStart(named);
  const district = former ? ` (formerly ${former.replace(/^huyện /u, '')} district)` : '';
  const place = `${commune} commune, ${province} province${district}`;
  const [only, ...others] = keys.map((key) => peoples[key].en);
  if (!name) return `The house is in ${place}.`;
  // The village's own text says what it is.
  if (stay.village.story[0]?.startsWith(name)) return `The house is in ${name}, ${place}.`;
  if (!only) return `${name} is a village in ${place}.`;
  if (!others.length) return `${name} is a ${only} village in ${place}.`;
  return `${name} is home to ${row([only, ...others])} families, in ${place}.`;
}

const { month } = en;

function months(from: number, until: number): string {
  if (from === until) return month(from);
  return until === from + 1
    ? `${month(from)} and ${month(until)}`
    : `The months from ${month(from)} to ${month(until)}`;
}

function season({ name, from, until, about }: Stay['village']['seasons'][number]): string {
  const small = midSentence(name, 'en');
  const sentence = /(?:season|festival|new year)$/i.test(small)
    ? `${months(from, until)} ${from === until ? 'is' : 'are'} the time of the ${small.replace(/^the /, '')}.`
    : `${months(from, until)} ${from === until ? 'brings' : 'bring'} ${small}.`;
  return [sentence, ...about.slice(0, 1)].join(' ');
}

function sights({ village: { sights: all } }: Stay, most: number): string | undefined {
  const names = all.slice(0, most).map(({ name }) => midSentence(name, 'en'));
  return names.length ? `Sights near by include ${row(names)}.` : undefined;
}

/** The village: where it is, what it is like, what to see near by, when to come and how. */
export function neighbourhood(stay: Stay): Draft[] {
  const { story, sights: all, seasons, gettingThere } = stay.village;
  const [only] = all.length === 1 ? all : [];
  return [
    ...draft(0, introduction(stay)),
    ...chain(story.slice(0, 8), 2, 6),
    ...draft(1, sights(stay, 6)),
    ...draft(6, only?.about[0]),
    ...seasons.slice(0, 4).flatMap((each, index) => draft(4 + index * 3, season(each))),
    ...chain(gettingThere.slice(0, 2), 3, 7),
  ];
}
