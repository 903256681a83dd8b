import { spokenLanguages } from '../../../homestay/spoken-language.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import { chain, type Draft, draft } from '../draft.ts';
import { oneOf, type Stay } from '../stay.ts';
import { village } from './names.ts';
import { row } from './words.ts';

function introduction(stay: Stay): string | undefined {
  const { host } = stay;
  if (!host) return undefined;
  const people = ofPeople(host);
  if (!people) return `Người đón khách là ${host.called}.`;
  return oneOf(stay, 'host', [
    `Chủ nhà là ${host.called}${people} ở ${village(stay)}.`,
    `${atStart(host.called)}${people}, đón khách ở ${village(stay)}.`,
  ]);
}

function languages({ languages: keys }: Stay): string | undefined {
  const spoken = row(keys.map((key) => spokenLanguages[key].vi));
  if (!spoken) return undefined;
  return keys.length === 1 ? `Trong nhà nói ${spoken}.` : `Trong nhà có người nói được ${spoken}.`;
}

/** The host: name, people, what the family says of itself, languages. */
export const host = (stay: Stay): Draft[] => [
  ...draft(0, introduction(stay)),
  ...chain(stay.about.slice(0, 8), 2, 3),
  ...draft(1, languages(stay)),
];
