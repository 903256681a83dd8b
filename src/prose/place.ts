import type { TextLanguage } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { calmName } from './calm.ts';
import { nameAtStart } from './mid-sentence.ts';
import { phrasesIn } from './phrases-in.ts';
import { asPhrase } from './tidy.ts';

/** Where the house is, in words. */
export interface Place {
  /** As it stands in a sentence: `bản Nà Tông`; `Nà Tông village`. */
  village: string;
  /** The name alone: `Nà Tông`. */
  villageName: string;
  /** `xã Thượng Lâm`; `Thượng Lâm commune`. */
  commune: string;
  communeName: string;
  province: string;
  /** District before July 2025, which guests still know: `Lâm Bình`. */
  formerDistrict?: string | undefined;
  /** Line for the address: `Thôn Nà Tông, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)`. */
  address: string;
}

const settlement =
  /^(?:bản|thôn|làng|xóm|ấp|khu phố|tiểu khu|khu|khối phố|khối|tổ dân phố|tổ|đội|cụm|phố|buôn|bon|plei|sóc|phum)\s/iu;
/** Words for a settlement that belong to a name of one syllable: `Bản Ba`, `Buôn Đôn`. */
const ofName = /^(?:bản|buôn|bon|plei|sóc|phum)/iu;
/** A number is no name: `Khu 7`, `Tổ 12A`, `Thôn IV`. */
const number = /^(?:\d+\p{L}?|[IVX]+)(?!\p{L})/u;
const district = /^huyện\s+(.+?)(?:\s+cũ)?$/iu;

/**
 * The word for the kind of settlement and the name: `thôn`, `Nà Đông`. In `Bản Ba` the word belongs to the name;
 * nothing to split then.
 */
function settled(name: string): [word?: string, name?: string] {
  const word = settlement.exec(name)?.[0];
  const rest = name.slice(word?.length);
  if (!word || number.test(rest) || (ofName.test(word) && !rest.includes(' '))) return [];
  return [word.trim().toLowerCase(), rest];
}

/** The place in the words of a language. A house that hides its position shows no house number either. */
export function placeOf(listing: Listing, language: TextLanguage): Place {
  const { village } = listing;
  const [wholeName, communeName, province] = [village.name, village.commune, village.province].map((name) =>
    calmName(asPhrase(name)),
  ) as [string, string, string];
  const [word, bare = wholeName] = settled(wholeName);
  const villageName = nameAtStart(bare);
  const formerDistrict = village.aliases
    .map((alias) => district.exec(asPhrase(alias))?.[1])
    .find((name) => name !== undefined);
  const own = listing.position?.precision === 'approximate' ? undefined : listing.address;
  const phrases = phrasesIn[language];
  const named = phrases.village({
    word,
    name: villageName,
    whole: word === undefined && settlement.test(wholeName),
  });
  return {
    village: named,
    villageName,
    commune: phrases.commune(communeName),
    communeName,
    province,
    formerDistrict,
    address: phrases.address({
      village: named,
      own: own && calmName(asPhrase(own)),
      commune: communeName,
      province,
      formerDistrict,
    }),
  };
}
