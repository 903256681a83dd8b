import { bilingual } from './bilingual.ts';
import { choice, flag, group } from './field.ts';
import { mealUnits, price } from './price.ts';

/** Meals that a host cooks. */
export const mealKinds = {
  breakfast: { vi: 'Bữa sáng', en: 'Breakfast' },
  lunch: { vi: 'Bữa trưa', en: 'Lunch' },
  dinner: { vi: 'Bữa tối', en: 'Dinner' },
  feast: { vi: 'Mâm cỗ đặt trước', en: 'Feast ordered ahead' },
  'packed-lunch': { vi: 'Cơm nắm mang đi', en: 'Packed lunch' },
} as const;

/** Key of a meal. */
export type MealKind = keyof typeof mealKinds;

/** A meal with its price. */
export const meal = group(
  {
    kind: choice({
      label: 'Bữa',
      hint: 'Bữa nào trong ngày?',
      contract: 'Which meal.',
      example: 'dinner',
      from: mealKinds,
    }),
    included: flag({
      label: 'Đã gồm trong giá phòng',
      hint: 'Khách không trả thêm cho bữa này thì chọn “Có”. Chưa chốt thì để trống, trang sẽ mời khách hỏi nhà.',
      contract:
        'Whether the price of the room includes the meal; absent, and without a price, nobody has said.',
      example: true,
    }).optional(),
    price: price(mealUnits, {
      label: 'Giá bữa ăn',
      hint: 'Chỉ ghi khi khách trả riêng cho bữa này.',
      contract: 'Price of the meal; absent when the price of the room includes it, or when it is not known.',
      unitExample: 'person',
    }).optional(),
    menu: bilingual({
      label: 'Món thường có',
      hint: 'Kể vài món, cách nhau bằng dấu phẩy.',
      contract: 'Typical dishes, as a phrase without a full stop.',
      example: {
        vi: 'xôi ngũ sắc, cá suối nướng, rau rừng',
        en: 'five-colour sticky rice, grilled stream fish, forest greens',
      },
      max: 300,
    }).optional(),
  },
  { label: 'Bữa ăn', hint: 'Bữa ăn nhà nấu cho khách.', contract: 'A meal the host cooks.' },
).refine(({ included, price }) => !(included && price), {
  error: '“Bữa ăn”: đã gồm trong giá phòng thì bỏ giá riêng, có giá riêng thì bỏ “Đã gồm trong giá phòng”.',
  params: { en: '`included` and a price exclude each other' },
  path: ['price'],
});
