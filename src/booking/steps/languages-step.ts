import type { Words } from '../../homestay/language.ts';
import { type SpokenLanguage, spokenLanguages } from '../../homestay/spoken-language.ts';
import { languageCodes } from '../../platforms/booking.ts';
import { field, type KitFacts, type Step } from './step.ts';

const named = (keys: SpokenLanguage[]): Words | undefined =>
  keys.length
    ? {
        vi: keys.map((key) => spokenLanguages[key].vi).join(', '),
        en: keys.map((key) => spokenLanguages[key].en).join(', '),
      }
    : undefined;

/** Languages spoken with guests. */
export function languagesStep(facts: KitFacts): Step {
  const keys = facts.listing.host.languages;
  const listed = keys.filter((key) => languageCodes[key] !== null);
  const others = named(keys.filter((key) => languageCodes[key] === null));
  return {
    id: 'languages',
    title: { vi: 'Ngôn ngữ', en: 'Languages' },
    fields: [
      field(
        facts,
        'languages',
        { vi: 'Ngôn ngữ nói với khách', en: 'Languages you or your staff speak' },
        named(listed),
        { key: 'host.languages', code: facts.property.languages_spoken.join(', ') },
      ),
      ...(others
        ? [
            field(facts, 'languages-others', { vi: 'Tiếng khác', en: 'Other languages' }, others, {
              key: 'host.languages',
              need: 'advised',
              note: {
                vi: 'Booking.com không có tiếng này; phần giới thiệu chủ nhà đã kể.',
                en: 'Booking.com does not list it; the host profile mentions it.',
              },
            }),
          ]
        : []),
    ],
  };
}
