import { type HouseAmenity, houseAmenities } from '../homestay/amenity.ts';
import { experienceKinds } from '../homestay/experience.ts';
import type { Listing } from '../listings/entries.ts';
import { type Coded, experienceCodes, houseAmenityCodes } from '../platforms/booking.ts';
import type { BookingProperty } from './shape.ts';
import type { WithoutCode } from './without-code.ts';

type Facility = BookingProperty['facilities'][number];

/** Amenities for which Booking.com has a form of its own, or something near. */
const askedElsewhere: Partial<Record<HouseAmenity, string>> = {
  wifi: 'Khai ở mục “Internet”: có Wi-Fi ở đâu, miễn phí hay tính tiền.',
  'car-parking': 'Khai ở mục “Chỗ đỗ xe”: tại nhà, miễn phí hay tính tiền, có cần đặt trước không.',
  'coach-parking': 'Khai cùng mục “Chỗ đỗ xe”; xe khách thì ghi trong phần giới thiệu.',
  'large-coach-parking': 'Khai cùng mục “Chỗ đỗ xe”; xe khách thì ghi trong phần giới thiệu.',
  'motorbike-parking': 'Khai cùng mục “Chỗ đỗ xe”.',
  'hot-shower': 'Khai ở phòng tắm của từng phòng.',
};

/** Several things of ours can share one code there: it is listed once, with everything it stands for. */
export function facilitiesOf(things: { from: string; code: Coded }[]): Facility[] {
  const facilities = new Map<number, Facility>();
  for (const { from, code } of things) {
    if (code.code === null) continue;
    const known = facilities.get(code.code);
    if (known) known.from.push(from);
    else {
      const { code: ota_code, name, confidence } = code;
      facilities.set(ota_code, { ota_code, name, state: 'PRESENT', confidence, from: [from] });
    }
  }
  return [...facilities.values()];
}

/** What the house offers and what guests can do there, by amenity code (HAC). */
export function bookingFacilities({ amenities, experiences }: Pick<Listing, 'amenities' | 'experiences'>): {
  facilities: Facility[];
  withoutCode: WithoutCode[];
} {
  const offered = amenities.map((key) => ({ key, from: `amenities.${key}`, code: houseAmenityCodes[key] }));
  const kinds = [...new Set(experiences.map(({ experience }) => experience.kind))];
  return {
    facilities: facilitiesOf([
      ...offered.flatMap(({ from, code }) => (code ? [{ from, code }] : [])),
      ...kinds.map((kind) => ({ from: `experiences.${kind}`, code: experienceCodes[kind] })),
    ]),
    withoutCode: [
      ...offered
        .filter(({ code }) => code === null)
        .map(({ key, from }) => {
          const hint = askedElsewhere[key];
          return {
            about: from,
            vi: houseAmenities[key].vi,
            en: houseAmenities[key].en,
            ...(hint && { hint }),
          };
        }),
      ...kinds
        .filter((kind) => experienceCodes[kind].code === null)
        .map((kind) => ({
          about: `experiences.${kind}`,
          vi: experienceKinds[kind].vi,
          en: experienceKinds[kind].en,
        })),
    ],
  };
}
