import { type HouseAmenity, houseAmenities } from '../homestay/amenity.ts';
import { experienceKinds } from '../homestay/experience.ts';
import type { Words } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { type Coded, experienceCodes } from '../platforms/booking.ts';
import type { BookingProperty } from './shape.ts';
import type { WithoutCode } from './without-code.ts';

type Facility = BookingProperty['facilities'][number];

/** Amenities for which Booking.com has a form of its own, or something near. */
const askedElsewhere: Partial<Record<HouseAmenity, Words>> = {
  wifi: {
    vi: 'Khai ở mục “Internet”: có Wi-Fi ở đâu, miễn phí hay tính tiền.',
    en: 'Asked under “Internet”: where there is Wi-Fi, and whether it is free.',
  },
  'car-parking': {
    vi: 'Khai ở mục “Chỗ đỗ xe”: tại nhà, miễn phí hay tính tiền, có cần đặt trước không.',
    en: 'Asked under “Parking”: on site, free or paid, whether it must be reserved.',
  },
  'coach-parking': {
    vi: 'Khai cùng mục “Chỗ đỗ xe”; xe khách thì ghi trong phần giới thiệu.',
    en: 'Asked under “Parking”; minibuses are mentioned in the description.',
  },
  'large-coach-parking': {
    vi: 'Khai cùng mục “Chỗ đỗ xe”; xe khách thì ghi trong phần giới thiệu.',
    en: 'Asked under “Parking”; coaches are mentioned in the description.',
  },
  'motorbike-parking': {
    vi: 'Khai cùng mục “Chỗ đỗ xe”.',
    en: 'Asked under “Parking”.',
  },
  'hot-shower': {
    vi: 'Khai ở phòng tắm của từng phòng.',
    en: 'Asked with the bathroom of each room.',
  },
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
  const offered = amenities.map((key) => ({ key, from: `amenities.${key}`, ...houseAmenities[key] }));
  const kinds = [...new Set(experiences.map(({ experience }) => experience.kind))];
  return {
    facilities: facilitiesOf([
      ...offered.flatMap(({ from, booking }) =>
        booking ? [{ from, code: { ...booking, confidence: 'reported' as const } }] : [],
      ),
      ...kinds.map((kind) => ({ from: `experiences.${kind}`, code: experienceCodes[kind] })),
    ]),
    withoutCode: [
      ...offered
        .filter(({ booking }) => booking === null)
        .map(({ key, from, vi, en }) => {
          const hint = askedElsewhere[key];
          return { about: from, vi, en, ...(hint && { hint }) };
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
