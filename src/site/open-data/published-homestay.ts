import { z } from 'zod';
import { contact } from '../../homestay/contact.ts';
import { dataLicence } from '../../homestay/data-licence.ts';
import { experience } from '../../homestay/experience.ts';
import { homestay } from '../../homestay/homestay.ts';
import { host } from '../../homestay/host.ts';
import { type TextLanguage, textLanguageKeys } from '../../homestay/language.ts';
import { photo } from '../../homestay/photo.ts';
import { housePosition } from '../../homestay/position.ts';
import { nightPrice } from '../../homestay/price.ts';
import { site } from '../../homestay/site.ts';
import { village } from '../../homestay/village.ts';

/** Notes of a key that only what is published has. */
const noted = <T extends z.ZodType>(schema: T, title: string, contract: string): T =>
  schema.meta({ title, contract });

const id = (title: string, contract: string) => noted(z.string(), title, contract);
const count = (title: string, contract: string) => noted(z.int().positive(), title, contract);

type InEach<T extends z.ZodType> = { vi: T } & Record<Exclude<TextLanguage, 'vi'>, z.ZodOptional<T>>;

/** One value for each language of the site; the Vietnamese one is always there. */
const inEach = <T extends z.ZodType>(value: T) =>
  z.strictObject(
    Object.fromEntries(
      textLanguageKeys.map((key) => [key, key === 'vi' ? value : value.optional()]),
    ) as InEach<T>,
  );

const urls = noted(inEach(z.url()), 'Địa chỉ trang', 'Address of the page in each language of the site.');

const number = (field: z.ZodType, title: string) =>
  z.e164().meta({ ...field.meta(), title, examples: ['+84912345678'] });

const home = homestay.shape;
const offered = home.experiences.unwrap().element.shape;
const { phone, zalo, ...otherWays } = contact.shape;
// The family's people is sensitive personal data (Decree 356/2025/NĐ-CP, article 4).
const { portrait: _portrait, people: _people, ...hostFacts } = host.shape;

const publishedContact = noted(
  z.strictObject({
    phone: number(phone.unwrap().in, 'Số điện thoại').optional(),
    zalo: number(zalo.unwrap().in, 'Số Zalo').optional(),
    ...otherWays,
  }),
  'Liên hệ',
  'Ways to reach the host, telephone numbers in E.164; absent for a sample, so that nobody is called in error.',
);

const publishedVillage = noted(
  z.strictObject({
    id: id('Mã bản', 'Key of the village; stable.'),
    name: village.shape.name,
    commune: village.shape.commune,
    province: village.shape.province,
    formerNames: village.shape.aliases,
    urls,
  }),
  'Bản',
  'The village in which the house stands.',
);

const publishedExperience = noted(
  z.strictObject({
    id: id('Mã trải nghiệm', 'Key of the experience; stable.'),
    name: experience.shape.name,
    sample: home.sample,
    urls,
    price: offered.price,
  }),
  'Trải nghiệm',
  'An experience this house offers.',
);

const publishedPhoto = noted(
  z.strictObject({
    url: noted(z.url(), 'Địa chỉ ảnh', 'Address of a JPEG, at most 1600 pixels wide.'),
    width: count('Chiều rộng', 'Width of the file in pixels.'),
    height: count('Chiều cao', 'Height of the file in pixels.'),
    alt: photo.shape.alt,
    subject: photo.shape.subject,
    room: photo.shape.room,
    illustration: photo.shape.illustration,
  }),
  'Ảnh',
  'A picture. It belongs to the family; ask them before using it elsewhere.',
);

/**
 * A house as other programs get it: an allowlist. A key that is not here is not published, whatever the content file
 * holds: not the consent, not the status, not the family's people, not a position that the owner keeps vague.
 */
export const publishedHomestay = z
  .strictObject({
    id: id('Mã nhà', 'Key of the house; stable, the last part of its addresses.'),
    sample: home.sample,
    name: home.name,
    kind: home.kind,
    urls,
    village: publishedVillage,
    address: home.address,
    position: housePosition.in.optional(),
    directions: home.directions,
    tagline: home.tagline,
    story: home.story,
    host: noted(z.strictObject(hostFacts), 'Chủ nhà', 'Who receives the guests.'),
    contact: publishedContact.optional(),
    guests: count('Đón được', 'Greatest number of guests in all rooms together.'),
    startingPrice: noted(
      nightPrice.clone(),
      'Giá từ',
      'Lowest price of a night for everyone; a group price only where there is no other; absent when the owner has named none.',
    ).optional(),
    rooms: home.rooms,
    meals: home.meals,
    experiences: noted(z.array(publishedExperience), 'Trải nghiệm', 'Experiences this house offers.'),
    amenities: home.amenities,
    internet: home.internet,
    parking: home.parking,
    houseRules: home.houseRules,
    photos: noted(z.array(publishedPhoto), 'Ảnh', 'Pictures; the first is the main one.'),
    checked: home.checked,
  })
  .meta({ title: 'Nhà', contract: 'A homestay.' });

/** Everything in `/api/homestays.json`. */
export const publishedHomestays = z
  .strictObject({
    $schema: noted(z.url(), 'Lược đồ', 'Address of the JSON Schema of this file.'),
    name: site.shape.name,
    urls,
    documentation: noted(urls.clone(), 'Trang giải thích', 'Page that explains the data, in each language.'),
    source: noted(z.string(), 'Nguồn', 'Who collects and checks the data; name it when you use them.'),
    licence: dataLicence.optional(),
    rights: noted(
      inEach(z.string()),
      'Quyền',
      'Photos and texts belong to the families; ask them before using these elsewhere.',
    ),
    homestays: noted(
      z.array(publishedHomestay),
      'Các nhà',
      'Every published house, in the order of the Vietnamese alphabet.',
    ),
  })
  .meta({ title: 'Nhà đón khách', contract: 'Homestays of the site, as published on its pages.' });

/** A house as other programs get it. */
export type PublishedHomestay = z.output<typeof publishedHomestay>;
/** Everything in `/api/homestays.json`. */
export type PublishedHomestays = z.output<typeof publishedHomestays>;
