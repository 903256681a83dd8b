import { choice, group, whole } from './field.ts';

/** Beds found in stilt houses, with the number of people each takes. */
export const bedTypes = {
  'floor-mattress': { vi: 'đệm trải sàn', en: 'floor mattress', sleeps: 1 },
  'double-floor-mattress': { vi: 'đệm đôi trải sàn', en: 'double floor mattress', sleeps: 2 },
  single: { vi: 'giường đơn', en: 'single bed', sleeps: 1 },
  double: { vi: 'giường đôi', en: 'double bed', sleeps: 2 },
  'large-double': { vi: 'giường đôi lớn', en: 'large double bed', sleeps: 2 },
  bunk: { vi: 'giường tầng', en: 'bunk bed', sleeps: 2 },
  'sofa-bed': { vi: 'sô-pha giường', en: 'sofa bed', sleeps: 2 },
} as const;

/** Key of a bed type. */
export type BedType = keyof typeof bedTypes;

/** So many beds of one type. */
export const beds = group(
  {
    type: choice({
      label: 'Loại giường, đệm',
      hint: 'Khách nằm trên gì?',
      contract: 'Type of bed.',
      example: 'floor-mattress',
      from: bedTypes,
    }),
    count: whole({
      label: 'Số chiếc',
      hint: 'Có mấy chiếc trong một phòng?',
      contract: 'Number of such beds in one room of this kind.',
      example: 10,
      min: 1,
      max: 200,
    }),
  },
  { label: 'Giường, đệm', hint: 'Một loại giường và số chiếc.', contract: 'Beds of one type.' },
);
