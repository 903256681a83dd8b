import { z } from 'zod';
import { formFacilities, bookingLimits as limits } from '../platforms/booking.ts';

const count = (least: number, most: number) => z.int().min(least).max(most);
const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const time = z.string().regex(limits.time);
const confidence = z.enum(['official', 'reported', 'inferred']);
const languageCode = z.string().min(2).max(5);
const noChinese = (text: string) => !/\p{Script=Han}/u.test(text);

/** `PropertyDescription` of the Property API: plain text, no length published. */
const description = z.strictObject({ language_code: languageCode, text: z.string().min(1) });

const propertyName = z
  .string()
  .min(limits.propertyName.least)
  .max(limits.propertyName.most)
  .regex(/^[\p{L}\p{M}\p{Nd} ]+$/u, 'letters, digits and blanks only')
  .refine((name) => (name.match(/\p{L}/gu) ?? []).length >= limits.propertyName.leastLetters, 'three letters')
  .refine((name) => /\p{Ll}/u.test(name), 'one small letter')
  .refine((name) => (name.match(/\p{Nd}/gu) ?? []).length <= limits.propertyName.mostDigits, 'five digits')
  .refine(noChinese, 'no Chinese characters');

const addressLine = z
  .string()
  .min(limits.addressLine.least)
  .max(limits.addressLine.most)
  .refine(noChinese, 'no Chinese characters');

/** A facility of the Facilities API, named by its OTA code (HAC or RMA): the API's own ids are not public. */
const facility = z.strictObject({
  ota_code: z.int(),
  name: z.string().min(1),
  state: z.literal('PRESENT'),
  confidence,
  /** What it comes from in the listing. */
  from: z.array(z.string().min(1)).min(1),
});

const price = z.strictObject({
  amount: count(1000, 100_000_000),
  currency: z.literal('VND'),
  per: z.string().min(1),
  minimum_guests: count(2, 500).optional(),
  includes: words.partial({ en: true }).optional(),
});

/** `PaymentDetailsRequest` of the Facilities API. */
const paymentDetails = z.strictObject({
  charge_mode: z.enum(['FREE', 'PAID']),
  charge_details: z
    .strictObject({ price: count(1000, 100_000_000), frequency: z.literal('PER_DAY') })
    .optional(),
});

/** Internet in the shape of the Facilities API. */
const internet = z.strictObject({
  facility_id: z.literal(formFacilities.internet),
  state: z.literal('PRESENT'),
  instances: z
    .array(
      z.strictObject({
        internet_details: z.strictObject({
          area: z.enum(['ENTIRE_PROPERTY', 'PUBLIC_AREAS', 'ALL_ROOMS']),
          type: z.literal('WIFI'),
        }),
        payment_details: paymentDetails.optional(),
      }),
    )
    .length(1),
});

/** Parking in the shape of the Facilities API; its `parking_access` (guests only or public) is chosen in the extranet. */
const parking = z.strictObject({
  facility_id: z.literal(formFacilities.parking),
  state: z.literal('PRESENT'),
  instances: z
    .array(
      z.strictObject({
        parking_details: z.strictObject({
          name: z.literal('Parking'),
          parking_location: z.enum(['ON_SITE', 'NEARBY']),
          parking_reservation: z.enum(['NEEDED', 'NOT_NEEDED']),
        }),
        payment_details: paymentDetails.optional(),
      }),
    )
    .length(1),
});

const bed = z.strictObject({
  bed_count: count(1, 10_000),
  /** Of the Rooms API; absent where only its meta endpoint tells it. */
  bed_type_id: z.int().optional(),
  ota_code: z.int().nullable(),
  name: z.string().min(1),
  confidence,
});

/** `UnitCreate` of the Rooms API, and what the extranet asks besides. `unit_name_id` is chosen there from a list. */
const unit = z.strictObject({
  room: z.string().min(1),
  partner_reference_name: z.string().min(1),
  configuration: z.strictObject({
    unit_type_id: z.int(),
    rooms: z
      .array(
        z.strictObject({
          type: z.enum(['GUEST_ROOM', 'BEDROOM_SUBROOM', 'LIVING_ROOM_SUBROOM']),
          bed_configurations: z
            .array(z.strictObject({ beds: z.array(bed).min(1), is_default_configuration: z.boolean() }))
            .min(1),
        }),
      )
      .min(1),
  }),
  unit_type_name: z.string().min(1),
  unit_type_confidence: confidence,
  number_of_units: count(limits.numberOfUnits.least, limits.numberOfUnits.most),
  occupancy_details: z.strictObject({
    max_guests: count(limits.guests.least, limits.guests.most),
    max_adults: count(limits.guests.least, limits.guests.most),
    max_children: count(limits.children.least, limits.children.most),
  }),
  size: z
    .strictObject({ value: z.number().min(limits.size.least).max(limits.size.most), unit: z.literal('SQM') })
    .optional(),
  smoking_policy: z.enum(['SMOKING', 'NONSMOKING', 'SMOKING_AND_NONSMOKING']),
  view: z.strictObject({ ota_code: z.int().nullable(), name: z.string().min(1), confidence }).optional(),
  bathroom: z.strictObject({
    bathroom_type: z.enum(['PRIVATE', 'SHARED']),
    ota_code: z.int(),
    name: z.string().min(1),
    confidence,
  }),
  facilities: z.array(facility),
  meal_plan: z.strictObject({ code: z.int(), name: z.string().min(1), confidence }).optional(),
  price: price.optional(),
  descriptions: z.array(description),
});

/** `PropertySettingsCreateInput` of the Property API, as far as a listing knows it. */
const settings = z.strictObject({
  property_settings: z.strictObject({ allow_smoking: z.boolean() }),
  pets: z.strictObject({
    pets_allowed: z.enum(['PETS_NOT_ALLOWED', 'PETS_ALLOWED', 'PETS_ALLOWED_ON_REQUEST']),
    pets_price_type: z.enum(['FREE', 'CHARGES_MAY_APPLY']).optional(),
  }),
  quiet_hours: z.strictObject({ enabled: z.literal(true), start: time, end: time }).optional(),
  children_policies: z.strictObject({
    allow_children: z.boolean(),
    policy_rules: z
      .array(
        z.strictObject({
          rule_type: z.enum(['EXISTING_BED', 'CRIB', 'EXTRA_BED', 'EXTRA_BED_FOR_ADULT']),
          /** Ages of children; absent for adults. */
          from_age: count(limits.childAge.least, limits.childAge.most).optional(),
          to_age: count(limits.childAge.least, limits.childAge.most).optional(),
          price_type: z.enum(['FREE', 'FIXED']),
          price_mode: z.literal('PER_NIGHT'),
          price: count(1000, 100_000_000).optional(),
        }),
      )
      .optional(),
  }),
  age_buckets: z
    .array(
      z.strictObject({
        min_age: count(limits.childAge.least, limits.childAge.most),
        max_age: count(limits.childAge.least, limits.childAge.most),
      }),
    )
    .min(1)
    .max(3)
    .optional(),
  accepted_payment_types: z.strictObject({ codes: z.array(z.int()).min(1) }).optional(),
});

const photo = z.strictObject({
  order: count(1, limits.photos.most),
  file: z.string().min(1),
  /** Its name in the `photos` folder of the zip. */
  pack_file: z.string().regex(/^\d{2,3}-[a-z0-9-]+\.jpg$/),
  /** Pixels of the file in the pack. */
  width: count(1, limits.photo.most),
  height: count(1, limits.photo.most),
  tag: z.strictObject({ id: z.int(), name: z.string().min(1), confidence }),
  room: z.string().min(1).optional(),
  main: z.boolean(),
  illustration: z.boolean(),
});

/**
 * `booking.json`. The keys of `PropertyInfoCreate` stand at the top, as the Property API has them; `settings`, `units`,
 * `facilities` and `photos` are the bodies of the settings, Rooms, Facilities and Photo APIs. What those APIs require
 * and a listing cannot know is absent: `legal_entity_id` (from the contract), `unit_name_id` and `facility_id` (from
 * the meta endpoints), `parking_access`, and `position` when the owner has given none.
 * Sources: the public OpenAPI files, see `bookingSources`.
 */
export const bookingShape = z.strictObject({
  format: z.literal('nha-san/booking/2'),
  listing: z.strictObject({ slug: z.string().min(1), site: z.string().min(1) }),
  sample: z.boolean(),
  target: z.enum(['test', 'production']),
  property_name: propertyName,
  property_category: z.int(),
  booking_property_category: z.int(),
  property_category_name: z.string().min(1),
  property_category_confidence: confidence,
  physical_address: z.strictObject({
    address_line: addressLine,
    city_name: z.string().min(1).refine(noChinese, 'no Chinese characters'),
    country_code: z.literal('vn'),
    display_address: z.boolean(),
  }),
  position: z
    .strictObject({
      latitude: z.number().min(limits.position.latitude[0]).max(limits.position.latitude[1]),
      longitude: z.number().min(limits.position.longitude[0]).max(limits.position.longitude[1]),
    })
    .optional(),
  position_precision: z.enum(['exact', 'approximate']).optional(),
  check_in: z.strictObject({ from: time, until: time.optional() }),
  check_out: z.strictObject({ from: time.optional(), until: time }),
  room_count: count(limits.numberOfUnits.least, limits.numberOfUnits.most * limits.unitKinds.most),
  languages_spoken: z.array(languageCode),
  primary_language: languageCode,
  stars: z.literal('0'),
  translations: z
    .array(
      z.strictObject({
        language_code: languageCode,
        property_name: propertyName,
        city_name: z.string().min(1),
        address_line: addressLine,
      }),
    )
    .min(1),
  settings,
  cancellation_policy: z
    .strictObject({ code: z.int(), name: z.string().min(1), or_whole_stay: z.int().optional(), confidence })
    .optional(),
  facilities: z.array(facility),
  internet: internet.optional(),
  parking: parking.optional(),
  breakfast: z
    .strictObject({
      included: z.boolean().optional(),
      type: z.int(),
      type_name: z.string().min(1),
      confidence,
    })
    .optional(),
  meals: z.array(
    z.strictObject({
      kind: z.string().min(1),
      ota_code: z.int().nullable(),
      name: z.string().min(1),
      /** Absent when the owner has not said it. */
      included: z.boolean().optional(),
      price: price.optional(),
    }),
  ),
  units: z.array(unit).min(1).max(limits.unitKinds.most),
  /** Empty while there are only drawings; the checks then say that registration needs a photograph. */
  photos: z.array(photo).max(limits.photos.most),
  host_profile: z.strictObject({
    name: z.string().min(1),
    photo: z.string().min(1).optional(),
    descriptions: z.array(description),
  }),
  descriptions: z.array(description),
  without_code: z.array(
    z.strictObject({
      about: z.string().min(1),
      vi: z.string().min(1),
      en: z.string().min(1),
      /** In Vietnamese, as the notes are: the team reads them. */
      hint: z.string().min(1).optional(),
    }),
  ),
  notes: z.array(z.strictObject({ about: z.string().min(1), text: z.string().min(1) })),
});

/** `booking.json` after parsing. */
export type BookingProperty = z.output<typeof bookingShape>;
