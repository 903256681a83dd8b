import { houseAmenities } from '../../homestay/amenity.ts';
import { experienceKinds } from '../../homestay/experience.ts';
import type { Words } from '../../homestay/language.ts';
import type { BookingProperty } from '../shape.ts';
import { amenityGroups } from '../texts/amenity-groups.ts';
import { internetFields } from './internet-fields.ts';
import { parkingFields } from './parking-fields.ts';
import { field, joined, type KitFacts, marked, type Step, same } from './step.ts';

/** Asked in forms of their own, so they stand first and not among the facilities. */
const inForms = new Set(['wifi', ...amenityGroups.parking].map((key) => `amenities.${key}`));

/** Our own words for what a facility comes from: `amenities.garden`. */
function ourWords(from: string): Words {
  const [list = '', key = ''] = from.split('.');
  const table: Record<string, Words> = list === 'amenities' ? houseAmenities : experienceKinds;
  const { vi, en } = table[key] ?? same(key);
  return { vi, en };
}

const coded = (
  facts: KitFacts,
  { ota_code, name, confidence, from }: BookingProperty['facilities'][number],
) =>
  field(facts, `facility-${ota_code}`, joined(from.map(ourWords)), same(name), {
    key: from[0]?.startsWith('experiences') ? 'experiences' : 'amenities',
    need: 'advised',
    code: marked(ota_code, confidence),
  });

/** Facilities of the house, and what Booking.com asks in forms of its own. */
export function facilitiesStep(facts: KitFacts): Step {
  const { property } = facts;
  const facilities = property.facilities.map((facility) => coded(facts, facility));
  const others = property.without_code
    .filter(({ about }) => /^(?:amenities|experiences)\./.test(about) && !inForms.has(about))
    .map(({ about, vi, en, hint }) =>
      field(
        facts,
        `without-code-${about}`,
        { vi, en },
        { vi: 'Không có mã', en: 'No code' },
        {
          key: about.startsWith('amenities') ? 'amenities' : 'experiences',
          need: 'advised',
          note: hint ?? {
            vi: 'Booking.com không có mục này; kể trong phần giới thiệu.',
            en: 'Booking.com does not list it; the description can tell it.',
          },
        },
      ),
    );
  return {
    id: 'facilities',
    title: { vi: 'Tiện nghi', en: 'Facilities' },
    fields: [
      ...internetFields(facts),
      ...parkingFields(facts),
      ...(facilities.length
        ? facilities
        : [
            field(facts, 'facilities', { vi: 'Tiện nghi', en: 'Facilities' }, undefined, {
              key: 'amenities',
              need: 'advised',
            }),
          ]),
      ...others,
    ],
  };
}
