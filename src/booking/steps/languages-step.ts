import { type SpokenLanguage, spokenLanguages } from '../../homestay/spoken-language.ts';
import { languageCodes } from '../../platforms/booking.ts';
import type { FormValue } from '../form-label.ts';
import { type AskedStep, field, type KitFacts } from './step.ts';

const named = (keys: SpokenLanguage[]): FormValue | undefined =>
  keys.length
    ? {
        vi: keys.map((key) => spokenLanguages[key].vi).join(', '),
        en: keys.map((key) => spokenLanguages[key].en).join(', '),
      }
    : undefined;

/** Languages spoken with guests. */
export function languagesStep(facts: KitFacts): AskedStep {
  const keys = facts.listing.host.languages;
  const listed = keys.filter((key) => languageCodes[key]);
  const others = named(keys.filter((key) => !languageCodes[key]));
  return {
    id: 'languages',
    title: { vi: 'Ngôn ngữ', extranet: 'Languages' },
    fields: [
      field(
        'languages',
        { vi: 'Ngôn ngữ nói với khách', extranet: 'Languages you or your staff speak' },
        named(listed),
        { key: 'host.languages', code: facts.property.languages_spoken.join(', ') },
      ),
      ...(others
        ? [
            field('languages-others', { vi: 'Tiếng khác', extranet: 'Other languages' }, others, {
              key: 'host.languages',
              need: 'advised',
              note: 'Booking.com không có tiếng này; phần giới thiệu chủ nhà đã kể.',
            }),
          ]
        : []),
    ],
  };
}
