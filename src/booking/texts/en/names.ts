import { peoples } from '../../../homestay/people.ts';
import type { Stay } from '../stay.ts';

/** A host as English speaks of them. */
export interface EnglishHost {
  /** `Cô Hoa`, `Anh Nam and family`, `the Nà Tông cooperative`. */
  name: string;
  plural: boolean;
  /** `, who is Tày,`; empty where it is not known or makes no sense. */
  people: string;
}

export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A host's Vietnamese name for English readers: titles stay, words for families and cooperatives are put in English. */
export function englishHost({ host, hostPeople }: Stay): EnglishHost | undefined {
  if (!host) return undefined;
  const cooperative = /^(?:Hợp tác xã|HTX)\s+(.+)$/u.exec(host)?.[1];
  if (cooperative) return { name: `the ${cooperative} cooperative`, plural: false, people: '' };
  const people = hostPeople && peoples[hostPeople].en;
  const couple = /^(?:Hai )?[Vv]ợ chồng\s+(.+)$/u.exec(host)?.[1];
  if (couple) {
    const partner = /^(?:cô|chị|bà|dì|thím|mợ)\s/iu.test(couple) ? 'her husband' : 'his wife';
    return {
      name: `${atStart(couple)} and ${partner}`,
      plural: true,
      people: people ? `, who are ${people},` : '',
    };
  }
  if (/\s(?:và|&)\s/u.test(host)) {
    const names = host.replace(/\s(?:và|&)\s/gu, ' and ');
    return { name: names, plural: true, people: people ? `, who are ${people},` : '' };
  }
  const family = /^(?:Gia đình|Nhà)\s+(.+)$/u.exec(host)?.[1];
  if (family) {
    return {
      name: `${atStart(family)} and family`,
      plural: true,
      people: people ? `, who are ${people},` : '',
    };
  }
  return { name: host, plural: false, people: people ? `, who is ${people},` : '' };
}

/** A village's name without the Vietnamese word for a hamlet; nothing when there is none. */
export const villageName = ({ village: { name } }: Stay): string | undefined =>
  name?.replace(/^(?:Thôn|Xóm|Làng)\s+/u, '');

/** `Nà Tông, Thượng Lâm commune, Tuyên Quang province`. */
export function whereabouts(stay: Stay): string {
  const { commune, province } = stay.village;
  const name = villageName(stay);
  return `${name ? `${name}, ` : ''}${commune} commune, ${province} province`;
}
