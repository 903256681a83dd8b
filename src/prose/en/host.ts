import {
  bareNames,
  everydayName,
  type HostNamed,
  isBody,
  isCouple,
  isHousehold,
  titleOf,
} from '../host-name.ts';

/** Titles of women and of men; one for anybody, such as `bác`, says neither. */
const hers = /^(?:cô|chị|bà|dì|thím|mẹ)$/iu;
const his = /^(?:chú|anh|ông|cậu|bố)$/iu;
const cooperative = /^(?:hợp tác xã|htx)\s+(?=\p{Lu})/iu;

/** A host in English, as far as the name has one: titles have none; an organisation's name is not translated, but for what a cooperative is. */
export function hostNamed(name: string): HostNamed | undefined {
  if (cooperative.test(name)) {
    const called = `the ${name.replace(cooperative, '')} cooperative`;
    return { called, introduced: called };
  }
  if (isBody.test(name)) return undefined;
  const persons = bareNames(everydayName(name));
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
