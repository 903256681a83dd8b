import { spokenLanguages } from '../../../homestay/spoken-language.ts';
import { chain, type Draft, draft } from '../draft.ts';
import { oneOf, type Stay } from '../stay.ts';
import { atStart, englishHost, villageName } from './names.ts';
import { row } from './words.ts';

function introduction(stay: Stay): string | undefined {
  const host = englishHost(stay);
  if (!host) return undefined;
  const village = villageName(stay);
  const where = village ? ` in ${village}` : '';
  const are = host.plural ? 'hosts are' : 'host is';
  return oneOf(stay, 'host', [
    `Your ${are} ${host.name}${host.people.replace(/,$/, '')}.`,
    `${atStart(host.name)}${host.people} ${host.plural ? 'welcome' : 'welcomes'} guests${where}.`,
  ]);
}

function languages({ languages: keys }: Stay): string | undefined {
  const spoken = keys.map((key) => spokenLanguages[key].en);
  return spoken.length
    ? `${row(spoken)} ${spoken.length === 1 ? 'is' : 'are'} spoken in the house.`
    : undefined;
}

/** The host: name, people, what the family says of itself, languages. */
export const host = (stay: Stay): Draft[] => [
  ...draft(0, introduction(stay)),
  ...chain(stay.about.slice(0, 8), 2, 3),
  ...draft(1, languages(stay)),
];
