import type { TextLanguage } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { calmName } from './calm.ts';
import { nameAtStart } from './mid-sentence.ts';
import { phrasesIn } from './phrases-in.ts';
import { settled, settlement } from './settlement.ts';
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

const district = /^huyện\s+(.+?)(?:\s+cũ)?$/iu;

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
