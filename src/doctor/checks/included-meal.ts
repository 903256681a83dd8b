import { type MealKind, mealKinds } from '../../homestay/meal.ts';
import type { HomestayEntry } from '../../listings/entries.ts';
import type { Check } from '../finding.ts';

/** How owners name the meals of a day, in Vietnamese and English. */
const named: Partial<Record<MealKind, RegExp>> = {
  breakfast: /(?:bữa|ăn|cơm|suất) sáng|điểm tâm|breakfast/iu,
  lunch: /(?:bữa|ăn|cơm|suất) trưa|lunch/iu,
  dinner: /(?:bữa|ăn|cơm|suất) (?:tối|chiều)|dinner|supper/iu,
};

/** What the price does not include is no promise. */
const denied = /(?:chưa|không|ngoài|trừ)[^,;.]*(?:sáng|trưa|tối|chiều|điểm tâm)|(?:not|without|except)\b/iu;

const promised = (includes: { vi: string; en?: string | undefined }): MealKind[] => {
  const texts = [includes.vi, includes.en ?? ''].map((text) => text.normalize('NFC'));
  return (Object.keys(named) as MealKind[]).filter((kind) =>
    texts.some((text) => named[kind]?.test(text) && !denied.test(text)),
  );
};

function findings({ slug, rooms, meals }: HomestayEntry) {
  const promises = rooms.map(({ price }) => (price?.includes ? promised(price.includes) : []));
  // Some rooms may include what guests of the others pay for.
  const agree = (kind: MealKind) =>
    meals.some(
      (meal) =>
        meal.kind === kind &&
        (meal.included || (meal.price && promises.some((kinds) => !kinds.includes(kind)))),
    );
  return promises.flatMap((kinds, index) =>
    kinds
      .filter((kind) => !agree(kind))
      .map((kind) => {
        const at = meals.findIndex((meal) => meal.kind === kind);
        const other = at < 0 ? 'meals' : `meals[${at}]`;
        const meal = mealKinds[kind].vi.toLowerCase();
        return {
          file: `homestays/${slug}/index.yaml`,
          field: `rooms[${index}].price.includes`,
          vi: `“Giá đã gồm” nhắc tới ${meal}, mà mục “Bữa ăn” (${other}) không ghi ${meal} đã gồm trong giá phòng. Khách đọc hai nơi thấy khác nhau; hãy sửa một trong hai.`,
          en: `\`rooms[${index}].price.includes\` promises ${mealKinds[kind].en.toLowerCase()}, \`${other}\` does not say that it is included`,
        };
      }),
  );
}

/** What the price of a room includes in words, and the meals that are included, are one promise. */
export const includedMeal = {
  id: 'included-meal',
  run: ({ homestays }) => homestays.flatMap(findings),
} satisfies Check;
