import type { TextLanguage } from '../../homestay/language.ts';
import { peoples } from '../../homestay/people.ts';
import { spokenLanguages } from '../../homestay/spoken-language.ts';
import type { Listing } from '../../listings/entries.ts';
import { calmName } from '../calm.ts';
import { asPhrase } from '../tidy.ts';

/** Who receives the guests, in words. */
export interface HostFacts {
  /** As a sentence calls them: `cô Hoa`, `gia đình anh Nam`; in English `Hoa`, `Nam's family`. */
  called: string;
  /** Several people, such as a family or a couple. */
  several: boolean;
  /** People they belong to: `Tày`. */
  people?: string | undefined;
  /** Languages foreign guests may speak with them: `English`. */
  speaks: string[];
}

const kin = 'cô|chú|bác|anh|chị|ông|bà|cụ|dì|cậu|thím|em|mẹ|bố|già';
const household = 'gia đình|vợ chồng|nhà|hai vợ chồng';
const body = 'hợp tác xã|tổ hợp tác|hội|tổ|ban|nhóm|câu lạc bộ|đội';

const small = new RegExp(`(^|\\s)(?:${household}|${kin})(?=\\s)`, 'giu');
const leading = new RegExp(`^(?:(?:${household})\\s+)*(?:(?:${kin})\\s+)*`, 'iu');
const isBody = new RegExp(`^(?:${body})\\s`, 'iu');
const isHousehold = new RegExp(`^(?:${household})\\s`, 'iu');

function inVietnamese(name: string): string {
  const organisation = isBody.exec(name)?.[0];
  if (organisation) return organisation.toLowerCase() + name.slice(organisation.length);
  // Words of kinship are forms of address: small inside a sentence. They lead the name or follow “và”.
  return name.replace(
    /(^|\s(?:và|với)\s)(.*?)(?=\s(?:và|với)\s|$)/giu,
    (_all, link: string, part: string) => {
      const title = leading.exec(part)?.[0] ?? '';
      return link + title.toLowerCase() + part.slice(title.length);
    },
  );
}

/** The bare name: titles have no English; an organisation's name is not translated. */
function inEnglish(name: string): string | undefined {
  if (isBody.test(name)) return undefined;
  const persons = name
    .split(/\s+(?:và|với|&|-)\s+/iu)
    .flatMap((each) => each.replace(leading, '').replace(small, '$1,').split(','))
    .map((each) => each.trim())
    .filter(Boolean);
  if (!persons.length || persons.some((each) => !/^\p{Lu}/u.test(each))) return undefined;
  const together = persons.join(' and ');
  return isHousehold.test(name) ? `${together}${together.endsWith('s') ? '’' : '’s'} family` : together;
}

const foreign = ['english', 'french', 'german', 'chinese', 'korean', 'japanese'] as const;

/** The host in the words of a language; `undefined` when the name cannot stand in it. */
export function hostFacts(host: Listing['host'], language: TextLanguage): HostFacts | undefined {
  const name = calmName(asPhrase(host.name));
  const called = language === 'vi' ? inVietnamese(name) : inEnglish(name);
  if (!called) return undefined;
  return {
    called,
    several: isHousehold.test(name) || /\s(?:và|&)\s/iu.test(name) || isBody.test(name),
    people: host.people && !isBody.test(name) ? peoples[host.people][language] : undefined,
    speaks: foreign
      .filter((key) => (host.languages as string[]).includes(key))
      .map((key) => spokenLanguages[key][language]),
  };
}
