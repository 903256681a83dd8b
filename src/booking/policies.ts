import { payments, smokingRules } from '../homestay/house-rules.ts';
import { chargedAmount } from '../homestay/price.ts';
import type { Listing } from '../listings/entries.ts';
import {
  bookingLimits,
  cancellationCodes,
  paymentCodes,
  petChargeCodes,
  petCodes,
  smokingCodes,
} from '../platforms/booking.ts';
import type { BookingProperty } from './shape.ts';
import type { WithoutCode } from './without-code.ts';

type Rules = Listing['houseRules'];
type PolicyRule = NonNullable<BookingProperty['settings']['children_policies']['policy_rules']>[number];

const { childAge, cotAge } = bookingLimits;

const freeOfCharge = { price_type: 'FREE', price_mode: 'PER_NIGHT' } as const;

type ExtraBed = NonNullable<Rules['extraBeds']>['cot'];

/** A bed that can be put up, with its price; left out where nobody has said what it costs. */
function bedRule(
  { possible, free, pricePerNight }: ExtraBed,
  rule: Omit<PolicyRule, keyof typeof freeOfCharge | 'price'>,
) {
  const price = chargedAmount(free, pricePerNight);
  if (!possible || price === undefined) return [];
  return [
    {
      ...rule,
      ...(price === 0
        ? freeOfCharge
        : { price_type: 'FIXED' as const, price_mode: 'PER_NIGHT' as const, price }),
    },
  ];
}

/** Beds that can be put up: a cot for babies, a mattress for children of any age and for adults. */
function extraBedRules({ children, extraBeds }: Rules): PolicyRule[] {
  if (!extraBeds) return [];
  const { cot, mattress } = extraBeds;
  const { least: from_age, most: to_age } = childAge;
  return [
    ...(children.welcome ? bedRule(cot, { rule_type: 'CRIB', from_age, to_age: cotAge }) : []),
    ...(children.welcome ? bedRule(mattress, { rule_type: 'EXTRA_BED', from_age, to_age }) : []),
    ...bedRule(mattress, { rule_type: 'EXTRA_BED_FOR_ADULT' }),
  ];
}

function childrenSettings(
  rules: Rules,
): Pick<BookingProperty['settings'], 'children_policies' | 'age_buckets'> {
  const { welcome, freeUnder } = rules.children;
  const free = welcome ? freeUnder : undefined;
  const policyRules: PolicyRule[] = [
    ...(free ? [{ rule_type: 'EXISTING_BED' as const, from_age: 0, to_age: free - 1, ...freeOfCharge }] : []),
    ...extraBedRules(rules),
  ];
  return {
    children_policies: {
      allow_children: welcome,
      ...(policyRules.length > 0 && { policy_rules: policyRules }),
    },
    ...(free && { age_buckets: [{ min_age: 0, max_age: free - 1 }] }),
  };
}

/** House rules as the settings of the Property API. */
export function bookingSettings(rules: Rules): BookingProperty['settings'] {
  const paid = rules.payment.flatMap((way) => paymentCodes[way].code ?? []);
  return {
    property_settings: { allow_smoking: smokingCodes[rules.smoking].allow },
    pets: {
      pets_allowed: petCodes[rules.pets],
      ...(rules.pets !== 'no' && rules.petCharge && { pets_price_type: petChargeCodes[rules.petCharge] }),
    },
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
        hint: 'Chọn trong danh sách ở mục “Thanh toán” trên trang quản lý Booking.com, hoặc báo khách khi nhắn tin.',
      })),
    ...(rules.smoking === 'outside'
      ? [
          {
            about: 'houseRules.smoking',
            ...smokingRules.outside,
            hint: 'Chọn “không hút thuốc”; nếu có chỗ hút riêng ngoài sân, chọn thêm tiện nghi “Designated smoking area”.',
          },
        ]
      : []),
  ];
}
