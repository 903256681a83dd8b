import { everydayName, type HostNamed, isBody, leading } from '../host-name.ts';

function inASentence(name: string): string {
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

/** A host in Vietnamese: `cô Hoa`, `gia đình anh Nam`. */
export function hostNamed(name: string): HostNamed {
  const persons = name.replace(/\s&\s/gu, ' và ');
  return { called: inASentence(everydayName(persons)), introduced: inASentence(persons) };
}

/** Whose home it is: `nhà cô Hoa`, `nhà của gia đình anh Nam`. */
export const homeOf = (called: string): string =>
  /^gia đình | nhà /iu.test(called) ? `nhà của ${called}` : `nhà ${called}`;
