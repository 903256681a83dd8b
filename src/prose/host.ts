import type { TextLanguage } from '../homestay/language.ts';
import { peoples } from '../homestay/people.ts';
import { spokenLanguages } from '../homestay/spoken-language.ts';
import type { Listing } from '../listings/entries.ts';
import { calmName } from './calm.ts';
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
  /** People they belong to: `Tày`. */
  people?: string | undefined;
  /** Languages foreign guests may speak with them: `English`. */
  speaks: string[];
}

const kin = 'cô|chú|bác|anh|chị|ông|bà|cụ|dì|cậu|thím|em|mẹ|bố|già';
const household = 'gia đình|vợ chồng|nhà|hai vợ chồng';
const body = 'hợp tác xã|htx|công ty|tổ hợp tác|hội|tổ|ban|nhóm|câu lạc bộ|đội';

const small = new RegExp(`(^|\\s)(?:${household}|${kin})(?=\\s)`, 'giu');
const leading = new RegExp(`^(?:(?:${household})\\s+)*(?:(?:${kin})\\s+)*`, 'iu');
const isBody = new RegExp(`^(?:${body})\\s`, 'iu');
const isCouple = /^(?:hai\s+)?vợ chồng\s/iu;
const isHousehold = new RegExp(`^(?:${household})\\s`, 'iu');

function inVietnamese(name: string): string {
  const organisation = isBody.exec(name)?.[0];
  if (organisation)
    return organisation.toLowerCase().replace('htx', 'hợp tác xã') + name.slice(organisation.length);
  // Words of kinship are forms of address: small inside a sentence. They lead the name or follow “và”.
  return name.replace(
    /(^|\s(?:và|với)\s)(.*?)(?=\s(?:và|với)\s|$)/giu,
    (_all, link: string, part: string) => {
      const title = leading.exec(part)?.[0] ?? '';
      return link + title.toLowerCase() + part.slice(title.length);
    },
  );
}

/** Titles of women and of men; one for anybody, such as `bác`, says neither. */
const hers = /^(?:cô|chị|bà|dì|thím|mẹ)$/iu;
const his = /^(?:chú|anh|ông|cậu|bố)$/iu;
const cooperative = /^(?:hợp tác xã|htx)\s+(?=\p{Lu})/iu;

const bare = (name: string): string[] =>
  name
    .split(/\s+(?:và|với|&|-)\s+/iu)
    .flatMap((each) => each.replace(leading, '').replace(small, '$1,').split(','))
    .map((each) => each.trim())
    .filter(Boolean);

const titleOf = (name: string): string =>
  (leading.exec(name)?.[0].trim().split(/\s+/u).at(-1) ?? '').toLowerCase();

/** Titles have no English; an organisation's name is not translated, but for what a cooperative is. */
function inEnglish(name: string): Pick<Host, 'called' | 'introduced'> | undefined {
  if (cooperative.test(name)) {
    const called = `the ${name.replace(cooperative, '')} cooperative`;
    return { called, introduced: called };
  }
  if (isBody.test(name)) return undefined;
  const persons = bare(name);
  const [first, ...others] = persons;
  if (!first || persons.some((each) => !/^\p{Lu}/u.test(each))) return undefined;
  const title = titleOf(name);
  if (isCouple.test(name) && !others.length) {
    const called = `${first} and ${hers.test(title) ? 'her husband' : 'his wife'}`;
    return { called, introduced: called };
  }
  const together = persons.join(' and ');
  if (isCouple.test(name)) return { called: together, introduced: together };
  if (isHousehold.test(name)) {
    const called = `${together}${together.endsWith('s') ? '’' : '’s'} family`;
    return { called, introduced: called };
  }
  if (others.length || !title) return { called: together, introduced: together };
  const whose = hers.test(title) ? 'her ' : his.test(title) ? 'his ' : '';
  return { called: first, introduced: `${first} (${title} ${first} to ${whose}guests)` };
}

function inVietnameseToo(name: string): Pick<Host, 'called' | 'introduced'> {
  const called = inVietnamese(name);
  return { called, introduced: called };
}

const foreign = ['english', 'french', 'german', 'chinese', 'korean', 'japanese'] as const;

/** The host in the words of a language; `undefined` when the name cannot stand in it. */
export function hostOf(host: Listing['host'], language: TextLanguage): Host | undefined {
  const name = calmName(asPhrase(host.name));
  if (!name) return undefined;
  const named = language === 'vi' ? inVietnameseToo(name) : inEnglish(name);
  if (!named) return undefined;
  const isOrganisation = isBody.test(name);
  return {
    ...named,
    couple: isCouple.test(name),
    several: isHousehold.test(name) || /\s(?:và|&)\s/iu.test(name) || isOrganisation,
    people: host.people && !isOrganisation ? peoples[host.people][language] : undefined,
    speaks: foreign
      .filter((key) => (host.languages as string[]).includes(key))
      .map((key) => spokenLanguages[key][language]),
  };
}
