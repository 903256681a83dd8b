import { en } from '../../../prose/en/grammar.ts';
import { enReading } from '../../../prose/en/reading.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Pattern } from '../../pattern.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern, VillageWording } from '../wording.ts';

/** `this house`, `these two houses`. */
const these = ({ houses }: VillageFacts) =>
  houses.length > 1 ? `these ${en.numeral(houses.length)} houses` : 'this house';

/** `this house`, `one of these houses`. */
const any = ({ houses }: VillageFacts) => (houses.length > 1 ? 'one of these houses' : 'this house');

/** Before the houses. */
export const houses: VillageWording['houses'] = {
  season: [
    { say: () => 'Where to sleep in the village:' },
    { say: (f) => `For a bed in the village, ask ${any(f)}:` },
    { say: (f) => `${atStart(these(f))} would have you for the night:` },
  ],
  advice: [
    { say: () => 'Before you set out, ask in the village:' },
    { say: (f) => `If you are not sure, ask ${any(f)}:` },
  ],
  experience: [
    { say: (f) => `Ask ${any(f)} about it:` },
    { say: (f) => `To arrange it, ask ${these(f)}:` },
    { say: () => 'Stay the night and ask here:' },
  ],
  road: [
    { say: () => 'Beds in the village:' },
    { say: (f) => `Lost? Ring ${any(f)}:` },
    { say: () => 'Where to sleep when you get there:' },
  ],
};

/** Longest tagline that stands whole, in UTF-16 units. */
const longestTagline = 70;

const tagline = ({ taglines, host }: Facts) => {
  const short = taglines.find(({ text }) => text.length <= longestTagline) ?? taglines.at(-1);
  return short && !enReading.isSpoken(short.text, { called: host?.called ?? '' }) && short.inside;
};

/** Who receives guests, where nothing else is known. */
export const receives = ({ host }: Facts): string | undefined => {
  if (!host) return undefined;
  if (host.couple || host.called.includes(' and ')) return `your hosts are ${host.called}`;
  return host.several ? `${host.called} will look after you` : `your host is ${host.called}`;
};

/** What the experience costs there. */
export const price: VillageWording['price'] = ({ price, includes }) =>
  price && `${price}${includes ? `, including ${includes}` : ''}`;

/** Why one would sleep there. */
export const reasons: VillageWording['reasons'] = [
  tagline,
  ({ table }) => table?.menu?.seated && `${table.menu.two} for ${table.menu.meal}`,
  ({ view }) => view?.wide && view.everywhere && `a view of ${view.everywhere}`,
  ({ evening }) => evening[0] && `in the evening you can ${evening[0]}`,
];

const whom = ({ host }: Facts) => (host ? ` ${host.called}` : '');

/** How to reach a house: readers from abroad have no Zalo. */
export const reach: Pattern[] = [
  { say: (f) => `Call${whom(f)}: ${f.contact.phone}` },
  { say: (f) => `Ring${whom(f)} on ${f.contact.phone}` },
];

/** Its number. */
export const number = ({ contact }: Facts): string => contact.phone ?? '';

/** The page of the village. */
export const page: VillagePattern[] = [
  { say: (f) => f.others && `Other houses in the village: ${f.villagePage}` },
  { say: (f) => `The village and its houses: ${f.villagePage}` },
];
