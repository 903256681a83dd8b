import type { Language } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { type ContactWay, contactWays } from './contact-ways.ts';
import { messengerAddress } from './enquiry/messenger.ts';
import { words } from './words/words.ts';

const handy: ContactWay['key'][] = ['zalo', 'phone', 'facebook', 'booking'];

/** The ways that are always at hand: those that exist, and none for a house that does not. */
export function barWays(
  { sample, contact }: Pick<Listing, 'sample' | 'contact'>,
  language: Language,
): ContactWay[] {
  if (sample) return [];
  return contactWays(contact, language)
    .filter(({ key }) => handy.includes(key))
    .map((way) => {
      const chat = way.key === 'facebook' ? messengerAddress(way.href) : undefined;
      return chat ? { ...way, label: words(language).house.messenger, href: chat } : way;
    });
}
