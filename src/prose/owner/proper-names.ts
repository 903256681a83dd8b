import type { TextLanguage } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import { calmName } from '../calm.ts';
import { placeOf } from '../place.ts';
import { asPhrase } from '../tidy.ts';

/** Names that get their capitals back in a text that somebody typed in capitals. */
export function properNamesOf(listing: Listing, language: TextLanguage): string[] {
  const { villageName, communeName, province, formerDistrict } = placeOf(listing, language);
  return [
    villageName,
    communeName,
    province,
    ...(formerDistrict ? [formerDistrict] : []),
    calmName(asPhrase(listing.host.name)),
    'Then',
    'Tày',
    'Wi-Fi',
  ];
}
