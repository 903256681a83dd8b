import { type Language, labelIn, type TextLanguage, textLanguage } from '../homestay/language.ts';
import { peoples } from '../homestay/people.ts';
import { spokenLanguages } from '../homestay/spoken-language.ts';
import type { Listing } from '../listings/entries.ts';
import { calmName } from './calm.ts';
import { isBody, isCouple, isHousehold } from './host-name.ts';
import { atStart } from './mid-sentence.ts';
import { phrasesIn } from './phrases-in.ts';
import { asPhrase } from './tidy.ts';

/** Who receives the guests, in the words of one language: all texts name them by it. */
export interface Host {
  /** As a sentence calls them: `cô Hoa`, `gia đình anh Nam`; in English `Hoa`, `Nam’s family`, `Sơn and Mây`. */
  called: string;
  /** Where they are named first: English readers take a title for a name, so it is told once: `Hoa (cô Hoa to her guests)`. */
  introduced: string;
  /** Several people, such as a family or a couple. */
  several: boolean;
  /** Two who are married. */
  couple: boolean;
  /** A cooperative, a company, a team: nobody's home. */
  organisation: boolean;
  /** People they belong to: `Tày`. */
  people?: string | undefined;
  /** Languages foreign guests may speak with them: `English`. */
  speaks: string[];
}

/** The name of a house says whose it is. */
export const isNamedAfter = (house: string, { called }: Pick<Host, 'called'>): boolean =>
  (called.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).some((name) =>
    new RegExp(`(?:^|[^\\p{L}])${name}(?![\\p{L}\\p{M}])`, 'iu').test(house),
  );

const foreign = ['english', 'french', 'german', 'chinese', 'korean', 'japanese'] as const;

/** The host in the words of a language; `undefined` when the name cannot stand in it. */
export function hostOf(host: Listing['host'], language: TextLanguage): Host | undefined {
  const name = calmName(asPhrase(host.name));
  if (!name) return undefined;
  const named = phrasesIn[language].host(name);
  if (!named) return undefined;
  const organisation = isBody.test(name);
  return {
    ...named,
    couple: isCouple.test(name),
    several: isHousehold.test(name) || /\s(?:và|&)\s/iu.test(name) || organisation,
    organisation,
    people: host.people && !organisation ? labelIn(peoples[host.people], language) : undefined,
    speaks: foreign
      .filter((key) => (host.languages as string[]).includes(key))
      .map((key) => labelIn(spokenLanguages[key], language)),
  };
}

/**
 * The host by name, as pages and cards set it alone: `Cô Hoa`; `Hoa (cô Hoa to her guests)`. As it is written where the
 * language of a page has no texts of its own, or cannot say it.
 */
export function hostName(host: Listing['host'], language: Language): string {
  const texts = textLanguage(language);
  const named = texts === language ? hostOf(host, texts) : undefined;
  return named ? atStart(named.introduced) : host.name;
}
