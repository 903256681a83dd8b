import { spokenLanguages } from '../homestay/spoken-language.ts';
import type { Listing } from '../listings/entries.ts';
import { languageCodes } from '../platforms/booking.ts';
import type { WithoutCode } from './without-code.ts';

/** Languages spoken with guests, by Booking.com's code; those it does not list come back apart. */
export function spokenCodes({ host }: Pick<Listing, 'host'>): {
  codes: string[];
  withoutCode: WithoutCode[];
} {
  const codes = host.languages.flatMap((key) => languageCodes[key] ?? []);
  const withoutCode = host.languages
    .filter((key) => !languageCodes[key])
    .map((key) => ({
      about: `host.languages.${key}`,
      vi: spokenLanguages[key].vi,
      en: spokenLanguages[key].en,
      hint: 'Booking.com không có tiếng này; hãy kể trong phần giới thiệu chủ nhà.',
    }));
  return { codes: [...new Set(codes)], withoutCode };
}
