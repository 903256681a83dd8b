import { houseAmenities } from '../../homestay/amenity.ts';
import { experienceKinds } from '../../homestay/experience.ts';
import type { Label } from '../../homestay/language.ts';
import { parkingAmenities } from '../../homestay/parking.ts';
import type { BookingProperty } from '../shape.ts';
import { internetFields } from './internet-fields.ts';
import { parkingFields } from './parking-fields.ts';
import { type Asked, type AskedStep, field, type KitFacts, marked, yes } from './step.ts';

/** Asked in forms of their own, so they stand first and not among the facilities. */
const inForms = new Set(['wifi', ...parkingAmenities].map((key) => `amenities.${key}`));

/** Our own words for what a facility comes from: `amenities.garden`. */
function ourWords(from: string): string {
  const [list = '', key = ''] = from.split('.');
  const table: Record<string, Label> = list === 'amenities' ? houseAmenities : experienceKinds;
  return table[key]?.vi ?? key;
}

const coded = ({ ota_code, name, confidence, from }: BookingProperty['facilities'][number]) =>
  field(`facility-${ota_code}`, { vi: from.map(ourWords).join(', '), extranet: name }, yes, {
    key: from[0]?.startsWith('experiences') ? 'experiences' : 'amenities',
    need: 'advised',
    code: marked(ota_code, confidence),
    ticked: true,
  });

/** Facilities of the house, and what Booking.com asks in forms of its own. */
export function facilitiesStep(facts: KitFacts): AskedStep {
  const { property } = facts;
  const facilities = property.facilities.map(coded);
  const others = property.without_code
    .filter(({ about }) => /^(?:amenities|experiences)\./.test(about) && !inForms.has(about))
    .map(
      ({ about, vi, hint }): Asked => ({
        id: `without-code-${about}`,
        label: { vi },
        state: 'ready',
        need: 'advised',
        note: hint ?? 'Booking.com không có mục này; kể trong phần giới thiệu.',
        advice: true,
      }),
    );
  return {
    id: 'facilities',
    title: { vi: 'Tiện nghi', extranet: 'Facilities' },
    fields: [
      ...internetFields(facts),
      ...parkingFields(facts),
      ...(facilities.length
        ? facilities
        : [
            field('facilities', { vi: 'Tiện nghi', extranet: 'Facilities' }, undefined, {
              key: 'amenities',
              need: 'advised',
            }),
          ]),
      ...others,
    ],
  };
}
