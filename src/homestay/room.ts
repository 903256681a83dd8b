import { roomAmenities } from './amenity.ts';
import { beds } from './bed.ts';
import { bilingual } from './bilingual.ts';
import { choice, choices, decimal, group, list, whole } from './field.ts';
import { nightPrice } from './price.ts';
import { slug } from './slug.ts';

/** Kinds of room that a homestay sells. */
export const roomTypes = {
  'communal-floor': { vi: 'Sàn ngủ chung', en: 'Communal floor' },
  double: { vi: 'Phòng đôi riêng', en: 'Private double room' },
  twin: { vi: 'Phòng riêng hai giường', en: 'Private twin room' },
  triple: { vi: 'Phòng riêng ba người', en: 'Private triple room' },
  family: { vi: 'Phòng gia đình', en: 'Family room' },
  bungalow: { vi: 'Bungalow', en: 'Bungalow' },
  'whole-house': { vi: 'Cả ngôi nhà', en: 'Whole house' },
  tent: { vi: 'Lều', en: 'Tent' },
} as const;

/** Key of a room type. */
export type RoomType = keyof typeof roomTypes;

/** Whether guests share the bathroom. */
export const bathrooms = {
  private: { vi: 'Nhà tắm riêng', en: 'Private bathroom' },
  shared: { vi: 'Nhà tắm chung', en: 'Shared bathroom' },
} as const;

/** What one sees from a room. */
export const views = {
  lake: { vi: 'Nhìn ra hồ', en: 'Lake view' },
  river: { vi: 'Nhìn ra suối', en: 'River view' },
  mountain: { vi: 'Nhìn ra núi', en: 'Mountain view' },
  fields: { vi: 'Nhìn ra ruộng', en: 'Rice-field view' },
  garden: { vi: 'Nhìn ra vườn', en: 'Garden view' },
  village: { vi: 'Nhìn ra bản', en: 'Village view' },
} as const;

/** One kind of room, of which the house has one or more. What changes most often stands first in the form. */
export const room = group(
  {
    name: bilingual({
      label: 'Tên phòng',
      hint: 'Tên khách sẽ thấy.',
      contract: 'Name of the room as guests see it.',
      example: { vi: 'Sàn chung tầng trên', en: 'Upper communal floor' },
      max: 80,
    }),
    price: nightPrice.optional(),
    guests: whole({
      label: 'Số khách nhiều nhất',
      hint: 'Một phòng ngủ được nhiều nhất mấy người?',
      contract: 'Greatest number of guests in one such room.',
      example: 10,
      min: 1,
      max: 200,
    }),
    type: choice({
      label: 'Loại phòng',
      hint: 'Chọn loại gần đúng nhất.',
      contract: 'Kind of room.',
      example: 'communal-floor',
      from: roomTypes,
    }),
    count: whole({
      label: 'Có mấy phòng như vậy',
      hint: 'Số phòng giống hệt nhau.',
      contract: 'Number of rooms of exactly this kind.',
      example: 1,
      min: 1,
      max: 100,
    }).default(1),
    beds: list(beds, {
      label: 'Giường, đệm',
      hint: 'Trong một phòng có những loại nào, mấy chiếc?',
      contract: 'Beds in one such room, by type.',
      item: 'loại giường',
      min: 1,
      max: 8,
    }),
    bathroom: choice({
      label: 'Nhà tắm',
      hint: 'Khách dùng nhà tắm riêng hay chung?',
      contract: 'Private or shared bathroom.',
      example: 'shared',
      from: bathrooms,
    }),
    size: decimal({
      label: 'Diện tích (m²)',
      hint: 'Chiều dài nhân chiều rộng, ước chừng cũng được.',
      contract: 'Floor area of one such room in square metres.',
      example: 40,
      min: 3,
      max: 1000,
    }).optional(),
    view: choice({
      label: 'Nhìn ra',
      hint: 'Đứng ở cửa sổ thấy gì?',
      contract: 'What one sees from the room.',
      example: 'mountain',
      from: views,
    }).optional(),
    amenities: choices({
      label: 'Trong phòng có',
      hint: 'Chọn những thứ khách dùng được.',
      contract: 'What the room offers.',
      example: ['mosquito-net', 'fan'],
      from: roomAmenities,
    }).default([]),
    about: bilingual({
      label: 'Giới thiệu phòng',
      hint: 'Một hai câu về phòng.',
      contract: 'One or two sentences about the room.',
      example: {
        vi: 'Sàn gỗ lim mát chân, sáng sớm nghe tiếng suối.',
        en: 'A cool wooden floor with the sound of the stream at daybreak.',
      },
      max: 600,
      lines: true,
    }).optional(),
    id: slug({
      label: 'Mã phòng',
      hint: 'Từ ngắn không dấu để ảnh gọi đúng phòng, không hiện cho khách.',
      contract: 'Key by which photos name this room; unique in the listing.',
      example: 'san-chung',
    }),
  },
  {
    label: 'Phòng',
    hint: 'Mỗi loại phòng một mục; phòng giống nhau thì ghi số lượng.',
    contract: 'One kind of room.',
  },
);
