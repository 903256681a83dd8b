import { spokenLanguages } from '../../../homestay/spoken-language.ts';
import { ofPeople } from '../../../prose/en/people.ts';
import { chain, type Draft, draft } from '../draft.ts';
import { oneOf, type Stay } from '../stay.ts';
import { villageName } from './names.ts';
import { row } from './words.ts';

function introduction(stay: Stay): string | undefined {
  const { host } = stay;
  if (!host) return undefined;
  const village = villageName(stay);
  const where = village ? ` in ${village}` : '';
  const are = host.several ? 'hosts are' : 'host is';
  const named = `${host.introduced}${ofPeople(host)}`;
  return oneOf(stay, 'host', [
    `Your ${are} ${named}.`,
    `Your ${host.several ? 'hosts' : 'host'}${where} ${host.several ? 'are' : 'is'} ${named}.`,
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
