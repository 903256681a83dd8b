import { ownText } from '../homestay/bilingual.ts';
import { type TextLanguage, textLanguagesOf } from '../homestay/language.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import { hasCards } from './words/words-in.ts';

type Told = Pick<Listing, 'tagline' | 'story'>;

/** Whether the owner tells of a house in a language: in its one sentence or in its story. */
const isTold = ({ tagline, story }: Told, language: TextLanguage): boolean =>
  Boolean(ownText(tagline, language) ?? ownText(story, language));

/**
 * Languages in which there are cards and posts about a house: Vietnamese, and those of the site in which its owner
 * tells of it. Another picture would carry the Vietnamese sentence among foreign words.
 */
export const toldLanguages = (listing: Told, { languages }: Pick<SiteEntry, 'languages'>): TextLanguage[] =>
  textLanguagesOf(languages)
    .filter(hasCards)
    .filter((language, index) => index === 0 || isTold(listing, language));

/** The language of the card that stands for a house on a page: that of the page, or Vietnamese where it has none. */
export const cardLanguage = (
  listing: Told,
  site: Pick<SiteEntry, 'languages'>,
  language: TextLanguage,
): TextLanguage => {
  const told = toldLanguages(listing, site);
  return told.includes(language) ? language : (told[0] ?? language);
};
