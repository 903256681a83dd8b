import { atStart } from '../../../prose/mid-sentence.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import { standIns } from '../../../prose/vi/reading.ts';
import type { House } from '../house.ts';

/** Words with which owners speak of themselves, those for several first. */
const selves =
  /(?:^|[^\p{L}])(chúng tôi|bọn mình|chúng mình|tụi mình|bọn em|chúng em|bọn tôi|tôi|em|mình)(?!\p{L})/iu;
const introducing = /^(?:(?:chúng|bọn|tụi) )?(?:tôi|mình|em|cháu) (?:tên )?là /iu;
const titled = /^(cô|chú|bác|anh|chị|ông|bà|cụ|dì|cậu|thím|em) (\p{Lu}\S*)$/u;
/** Nobody says it of themselves. */
const praise =
  /khéo|giỏi|ngon|có duyên|hiền|vui tính|nhiệt tình|mến khách|hiếu khách|đảm đang|tốt bụng|xinh|thân thiện/iu;

const young = new Set(['anh', 'chị', 'em']);

/** Who the host is: `Tôi là Lả, người Tày.`; `Gia đình bà Pành là người Tày.` */
export function hostWords({ host, persons }: House, about: string, speaks: boolean): string | undefined {
  if (!host) return undefined;
  const [, title = '', name = host.called] = titled.exec(host.called) ?? [];
  if (!speaks) {
    const names = host.called.match(/\p{Lu}\p{L}*/gu) ?? [];
    if (host.people) return `${atStart(host.called)} là người ${host.people}.`;
    return names.every((each) => about.includes(each)) ? undefined : `Người đón khách là ${host.called}.`;
  }
  if (introducing.test(about)) return undefined;
  const self = selfOf(selves.exec(about)?.[1]?.toLowerCase() ?? selfOfTitle(title), host.several);
  if (host.couple && persons.length === 2)
    return `${atStart(self)} là ${persons.join(' và ')}, hai vợ chồng${host.people ? ` người ${host.people}` : ''}.`;
  return `${atStart(self)} là ${name}${ofPeople(host) || (host.several ? '' : ', chủ nhà')}.`;
}

const selfOfTitle = (title: string) => (young.has(title) ? 'mình' : 'tôi');

/** The word for oneself for one person, or for several: `bọn mình` and `mình`, `chúng tôi` and `tôi`. */
function selfOf(word: string, several: boolean): string {
  const one = word.split(' ').at(-1) ?? word;
  if (!several || word !== one) return several ? word : one;
  return one === 'tôi' ? 'chúng tôi' : `bọn ${one}`;
}

/**
 * “Cô Lả nấu ăn” as she says it: “Tôi nấu ăn”. Only of one person whose title is nobody else's in the text, and without
 * praise, which nobody says of themselves.
 */
export function inFirstPerson(about: string, { host }: House): string | undefined {
  const [, title, name] = titled.exec(host?.called ?? '') ?? [];
  if (!title || !name || host?.several || praise.test(about)) return undefined;
  const self = selfOfTitle(title);
  const whole = new RegExp(`${title} ${name}(?!\\p{L})`, 'giu');
  const named = about.normalize('NFC').replace(whole, (found) => found.slice(0, -name.length - 1));
  // Her bare name, or another person with her title.
  if (new RegExp(`(?:^|[^\\p{L}])(?:${name}(?!\\p{L})|${title} \\p{Lu})`, 'u').test(named)) return undefined;
  const places = standIns(named).filter(({ 2: word = '' }) => word.toLowerCase() === title);
  if (!places.length) return undefined;
  return places.reverse().reduce((text, { index, 1: before = '' }) => {
    const start = index + before.length;
    const isLarge = /^\p{Lu}|^$/u.test(text.charAt(start));
    return text.slice(0, start) + (isLarge ? atStart(self) : self) + text.slice(start + title.length);
  }, named);
}
