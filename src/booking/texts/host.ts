import { type Draft, draft, paragraphDrafts } from './draft.ts';
import type { House } from './house.ts';
import { told } from './owner-words.ts';
import { sentencesIn } from './sentences-in.ts';

/**
 * The host. On Booking.com they write it themselves: in the first person, where their text is so or can be turned; else
 * all of it as others would tell it.
 */
export function host(house: House): Draft[] {
  const { listing, language } = house;
  const { about } = listing.host;
  const say = sentencesIn[language];
  const given = told(house, about, 'profile');
  const turned =
    !given.inFirstPerson && given.paragraphs.length
      ? say.inFirstPerson(about?.[language] ?? '', house)
      : undefined;
  const { paragraphs, namesHost, inFirstPerson } = turned
    ? told(house, { vi: turned, [language]: turned }, 'first')
    : given;
  const speaks = inFirstPerson || !namesHost;
  // Where nobody is named and nobody speaks, the text says nothing of who tells it.
  const own = speaks && !inFirstPerson ? '' : paragraphs.flat().join(' ');
  return [...draft(0, say.introduction(house, own, speaks)), ...paragraphDrafts(1, paragraphs)];
}
