import type { z } from 'zod';
import { houseAmenities } from './amenity.ts';
import { bilingual } from './bilingual.ts';
import { consent } from './consent.ts';
import { constructions } from './construction.ts';
import { contact } from './contact.ts';
import { choice, choices, day, flag, group, list, text } from './field.ts';
import { host } from './host.ts';
import { houseRules } from './house-rules.ts';
import { internet } from './internet.ts';
import { meal } from './meal.ts';
import { parking } from './parking.ts';
import { photo } from './photo.ts';
import { housePosition } from './position.ts';
import { experienceUnits, price } from './price.ts';
import { room } from './room.ts';
import { slug } from './slug.ts';
import { statuses } from './status.ts';
import { whenSound } from './when.ts';

/** Kinds of lodging that the directory holds. */
export const kinds = {
  homestay: { vi: 'Homestay', en: 'Homestay' },
  'guest-house': { vi: 'Nhà nghỉ', en: 'Guest house' },
  'farm-stay': { vi: 'Farmstay', en: 'Farm stay' },
  'whole-house': { vi: 'Nhà nguyên căn', en: 'Whole house' },
  bungalow: { vi: 'Khu bungalow', en: 'Bungalows' },
  campsite: { vi: 'Điểm cắm trại', en: 'Campsite' },
} as const;

/** Key of a kind of lodging. */
export type Kind = keyof typeof kinds;

const offeredExperience = group(
  {
    experience: slug({
      label: 'Trải nghiệm',
      hint: 'Việc khách làm được ở nhà mình.',
      contract: 'Folder name of an experience.',
      example: 'thuyen-tren-ho',
      remedy: 'Hãy chọn một trải nghiệm đã có; trong tệp thì ghi tên thư mục, ví dụ: “thuyen-tren-ho”.',
      refersTo: 'experiences',
    }),
    price: price(experienceUnits, {
      label: 'Giá trải nghiệm',
      hint: 'Để trống khi giá tùy đoàn hoặc miễn phí.',
      contract: 'Price at this house; absent when it is agreed with the host.',
      unitExample: 'person',
    }).optional(),
  },
  {
    label: 'Trải nghiệm ở nhà',
    hint: 'Việc khách làm được ở nhà mình hoặc nhờ nhà mình đặt.',
    contract: 'An experience this house offers.',
  },
);

const unique = (values: string[]) => new Set(values).size === values.length;

/** A homestay: everything one file says about it. The single source of form, checks, types and outputs. */
export const homestay = group(
  {
    name: text({
      label: 'Tên nhà',
      hint: 'Tên khách thấy ở mọi nơi. Viết hoa chữ cái đầu như tên riêng.',
      contract: 'Name of the house, the same in every language.',
      example: 'Homestay Suối Mơ',
      min: 3,
      max: 100,
    }),
    shortName: text({
      label: 'Tên gọi ngắn',
      hint: 'Tên bà con vẫn gọi, nhiều nhất 24 chữ cái, cho ảnh và lời đăng. Tên nhà đã ngắn thì bỏ trống.',
      contract:
        'Name by which people call the house, for cards, tags and captions; its name where there is none.',
      example: 'Nhà bà Pành',
      min: 2,
      max: 24,
    }).optional(),
    kind: choice({
      label: 'Loại chỗ ở',
      hint: 'Phần lớn nhà đón khách trong bản là “Homestay”.',
      contract: 'Kind of lodging.',
      example: 'homestay',
      from: kinds,
    }).default('homestay'),
    construction: choice({
      label: 'Kiểu nhà',
      hint: 'Nhà dựng thế nào? Để trống thì trang và lời đăng không nhắc tới kiểu nhà.',
      contract: 'How the house is built; absent means that no output says it.',
      example: 'wooden-stilt',
      from: constructions,
    }).optional(),
    village: slug({
      label: 'Bản',
      hint: 'Nhà ở bản nào?',
      contract: 'Folder name of the village.',
      example: 'na-tong',
      remedy: 'Hãy chọn bản của nhà; trong tệp thì ghi tên thư mục của bản, ví dụ: “na-tong”.',
      refersTo: 'villages',
    }),
    status: choice({
      label: 'Tình trạng',
      hint: 'Chỉ nhà “Đã đăng” mới hiện trên trang.',
      contract: 'Where the listing stands; only published ones are shown.',
      example: 'published',
      from: statuses,
    }).default('draft'),
    sample: flag({
      label: 'Nhà mẫu',
      hint: 'Đánh dấu khi đây là nhà không có thật, chỉ để làm mẫu.',
      contract: 'The house does not exist; pages say so and search engines are kept out.',
      example: false,
    }).default(false),
    tagline: bilingual({
      label: 'Câu giới thiệu',
      hint: 'Một câu ngắn nói vì sao nên tới, không kèm giá và số điện thoại.',
      contract: 'One short sentence: why come.',
      example: {
        vi: 'Sàn gỗ bên suối, sáng nghe tiếng nước',
        en: 'A wooden floor by the stream, and water to wake up to',
      },
      max: 120,
    }).optional(),
    story: bilingual({
      label: 'Câu chuyện ngôi nhà',
      hint: 'Kể như kể với người quen: nhà có từ bao giờ, quanh nhà có gì.',
      contract: 'The story of the house, paragraphs separated by empty lines.',
      example: {
        vi: 'Ngôi nhà được ông nội dựng từ gỗ trong rừng của bản.',
        en: 'Grandfather built the house from timber of the village forest.',
      },
      max: 4000,
      lines: true,
    }).optional(),
    host,
    contact,
    address: text({
      label: 'Số nhà, đường, thôn',
      hint: 'Phần đầu của địa chỉ; xã và tỉnh lấy từ bản.',
      contract: 'First part of the postal address; commune and province come from the village.',
      example: 'Thôn Nà Tông',
      max: 150,
    }).optional(),
    position: housePosition.optional(),
    directions: bilingual({
      label: 'Đường vào nhà',
      hint: 'Chỉ đường từ trung tâm xã: rẽ ở đâu, nhìn thấy gì, xe nào vào được.',
      contract: 'How to find the house from the centre of the commune.',
      example: {
        vi: 'Qua cầu treo rẽ trái, nhà thứ ba bên suối.',
        en: 'After the suspension bridge turn left; the third house by the stream.',
      },
      max: 1500,
      lines: true,
    }).optional(),
    rooms: list(room, {
      label: 'Phòng',
      hint: 'Mỗi loại phòng một mục.',
      contract: 'The kinds of room.',
      item: 'phòng',
      min: 1,
      max: 30,
    }),
    meals: list(meal, {
      label: 'Bữa ăn',
      hint: 'Bữa ăn nhà nấu cho khách.',
      contract: 'Meals the host cooks.',
      item: 'bữa ăn',
      max: 10,
    }).default([]),
    experiences: list(offeredExperience, {
      label: 'Trải nghiệm',
      hint: 'Việc khách làm được khi ở nhà mình.',
      contract: 'Experiences this house offers.',
      item: 'trải nghiệm',
      max: 20,
    }).default([]),
    amenities: choices({
      label: 'Nhà có',
      hint: 'Chọn những thứ khách dùng được. Không có thì đừng chọn.',
      contract: 'What the house offers.',
      example: ['wifi', 'car-parking'],
      from: houseAmenities,
    }).default([]),
    internet: internet.optional(),
    parking: parking.optional(),
    houseRules,
    photos: list(photo, {
      label: 'Ảnh',
      hint: 'Ảnh đầu tiên là ảnh chính. Nên có ít nhất 8 ảnh.',
      contract: 'Pictures; the first is the main one.',
      item: 'ảnh',
      widget: 'photos',
      min: 1,
      max: 60,
    }),
    checked: group(
      {
        on: day({
          label: 'Ngày kiểm tra',
          hint: 'Xem lại hôm nào?',
          contract: 'Day of the last check.',
          example: '2026-10-20',
        }),
        by: text({
          label: 'Người kiểm tra',
          hint: 'Ai trong tổ đã kiểm tra?',
          contract: 'Who checked.',
          example: 'Tổ công nghệ số thôn Nà Tông',
          max: 80,
        }).optional(),
      },
      {
        label: 'Lần kiểm tra gần nhất',
        hint: 'Tổ công nghệ số đã xem lại giá và số điện thoại ngày nào?',
        contract: 'When the team last checked the facts.',
      },
    ).optional(),
    consent: consent.optional(),
  },
  { label: 'Homestay', hint: 'Mọi điều về một ngôi nhà.', contract: 'A homestay.' },
)
  .refine((home) => unique(home.rooms.map((each) => each.id)), {
    error: 'Có hai phòng trùng “Mã phòng”. Hãy đặt mỗi phòng một mã khác nhau.',
    params: {
      en: 'room ids must be unique',
      inForm: 'Có hai phòng bị lẫn vào nhau. Hãy bỏ một phòng rồi thêm lại.',
    },
    path: ['rooms'],
    when: whenSound('rooms.*.id'),
  })
  .refine((home) => unique(home.photos.map((each) => each.file)), {
    error: 'Có ảnh được ghi hai lần. Hãy bỏ bớt một.',
    params: { en: 'each picture may be listed only once' },
    path: ['photos'],
    when: whenSound('photos.*.file'),
  })
  .superRefine(
    (home, context) => {
      const rooms = new Set(home.rooms.map((each) => each.id));
      home.photos.forEach(({ room: id }, index) => {
        if (!id || rooms.has(id)) return;
        context.addIssue({
          code: 'custom',
          path: ['photos', index, 'room'],
          message: `“Ảnh của phòng”: không có phòng nào mang mã “${id}”. Các mã đang có: ${[...rooms].join(', ')}.`,
          params: {
            en: `no room has the id "${id}"`,
            inForm:
              'Phòng của ảnh này không còn nữa. Hãy chọn lại phòng, hoặc để là ảnh không riêng phòng nào.',
          },
        });
      });
    },
    { when: whenSound('rooms.*.id', 'photos.*.room') },
  )
  .refine((home) => home.sample || home.status !== 'published' || home.consent, {
    error:
      'Thiếu “Đồng ý cho đăng”. Nhà đã đăng cần ghi ai đồng ý, ngày nào, cho đăng ở đâu; chưa hỏi thì để “Tình trạng” là Đang viết (draft).',
    params: { en: 'a published listing needs the consent of the host' },
    path: ['consent'],
    when: whenSound('sample', 'status'),
  })
  .refine((home) => home.status !== 'published' || !home.consent || home.consent.covers.includes('website'), {
    error:
      '“Cho đăng ở” chưa có Trang web (website). Hãy hỏi lại chủ nhà rồi thêm vào, hoặc để “Tình trạng” là Đang viết (draft).',
    params: { en: 'the consent does not cover this website' },
    path: ['consent', 'covers'],
    when: whenSound('status', 'consent.covers'),
  });

/** A homestay after parsing. */
export type Homestay = z.output<typeof homestay>;
/** One kind of room of a homestay. */
export type Room = Homestay['rooms'][number];
/** A meal of a homestay. */
export type Meal = Homestay['meals'][number];
