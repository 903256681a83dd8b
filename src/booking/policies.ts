import { payments, smokingRules } from '../homestay/house-rules.ts';
import type { Listing } from '../listings/entries.ts';
import { cancellationCodes, paymentCodes, petCodes, smokingCodes } from '../platforms/booking.ts';
import type { BookingProperty } from './shape.ts';
import type { WithoutCode } from './without-code.ts';

type Rules = Listing['houseRules'];

function childrenSettings({
  children,
}: Rules): Pick<BookingProperty['settings'], 'children_policies' | 'age_buckets'> {
  const free = children.welcome ? children.freeUnder : undefined;
  if (!free) return { children_policies: { allow_children: children.welcome } };
  return {
    children_policies: {
      allow_children: true,
      policy_rules: [
        {
          rule_type: 'EXISTING_BED',
          from_age: 0,
          to_age: free - 1,
          price_type: 'FREE',
          price_mode: 'PER_NIGHT',
        },
      ],
    },
    age_buckets: [{ min_age: 0, max_age: free - 1 }],
  };
}

/** House rules as the settings of the Property API. */
export function bookingSettings(rules: Rules): BookingProperty['settings'] {
  const paid = rules.payment.flatMap((way) => paymentCodes[way].code ?? []);
  return {
    property_settings: { allow_smoking: smokingCodes[rules.smoking].allow },
    pets: { pets_allowed: petCodes[rules.pets] },
    ...(rules.quietHours && {
      quiet_hours: { enabled: true as const, start: rules.quietHours.from, end: rules.quietHours.until },
    }),
    ...childrenSettings(rules),
    ...(paid.length > 0 && { accepted_payment_types: { codes: paid } }),
  };
}

/** Cancellation policy by its code; absent when the owner has named none. */
export function bookingCancellation({ cancellation }: Rules): BookingProperty['cancellation_policy'] {
  if (!cancellation) return undefined;
  const { code, name, confidence, orWholeStay } = cancellationCodes[cancellation];
  return code === null
    ? undefined
    : { code, name, ...(orWholeStay && { or_whole_stay: orWholeStay }), confidence };
}

/** House rules for which Booking.com has no code. */
export function rulesWithoutCode(rules: Rules): WithoutCode[] {
  return [
    ...rules.payment
      .filter((way) => paymentCodes[way].code === null)
      .map((way) => ({
        about: `houseRules.payment.${way}`,
        vi: payments[way].vi,
        en: payments[way].en,
        hint: {
          vi: 'Chọn trong danh sách ở mục “Thanh toán” của extranet, hoặc báo khách khi nhắn tin.',
          en: 'Choose from the list under “Payments” in the extranet, or tell guests in a message.',
        },
      })),
    ...(rules.smoking === 'outside'
      ? [
          {
            about: 'houseRules.smoking',
            ...smokingRules.outside,
            hint: {
              vi: 'Chọn “không hút thuốc”; nếu có chỗ hút riêng ngoài sân, thêm tiện nghi 5012 “Designated smoking area”.',
              en: 'Choose “no smoking”; add facility 5012 “Designated smoking area” if there is one outside.',
            },
          },
        ]
      : []),
  ];
}
