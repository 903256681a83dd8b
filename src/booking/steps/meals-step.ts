import { mealKinds } from '../../homestay/meal.ts';
import { priceText } from '../../homestay/price.ts';
import { mealCodes } from '../../platforms/booking.ts';
import type { FormValue } from '../form-label.ts';
import { mealPlan } from '../meals.ts';
import { type AskedStep, field, type KitFacts, marked, notStated } from './step.ts';

/** Breakfast and other meals. */
export function mealsStep(facts: KitFacts): AskedStep {
  const { listing, property } = facts;
  const plan = mealPlan(listing);
  const { breakfast } = property;
  return {
    id: 'meals',
    title: { vi: 'Bữa sáng và các bữa ăn', extranet: 'Breakfast and meals' },
    fields: [
      field(
        'breakfast',
        { vi: 'Nhà có phục vụ bữa sáng không?', extranet: 'Do you serve breakfast?' },
        breakfast ? breakfastWords(breakfast) : notStated,
        breakfast
          ? { key: 'meals', ...(breakfast.included === undefined && { note: askMeal }) }
          : {
              key: 'meals',
              note: 'Nhà chưa ghi bữa sáng. Hỏi lại chủ nhà; nhà không nấu bữa sáng thì chọn “Không”.',
            },
      ),
      ...(breakfast
        ? [
            field(
              'breakfast-type',
              { vi: 'Kiểu bữa sáng', extranet: 'Type of breakfast' },
              { vi: 'Món Á', en: breakfast.type_name },
              { need: 'advised', code: marked(breakfast.type, breakfast.confidence) },
            ),
          ]
        : []),
      ...listing.meals.map((meal, index) =>
        field(
          `meal-${index + 1}`,
          { vi: mealKinds[meal.kind].vi, extranet: mealCodes[meal.kind].name },
          meal.price
            ? { vi: priceText(meal.price, 'vi'), en: priceText(meal.price, 'en') }
            : meal.included
              ? { vi: 'Đã gồm trong giá phòng', en: 'Included in the price' }
              : undefined,
          {
            key: `meals[${index}]`,
            need: 'advised',
            ...(!meal.price && !meal.included && { note: askMeal }),
            ...(mealCodes[meal.kind].code !== null && { code: String(mealCodes[meal.kind].code) }),
          },
        ),
      ),
      field(
        'meal-plan',
        { vi: 'Gói bữa ăn của giá phòng', extranet: 'Meal plan of the rate' },
        plan && { vi: mealPlanWords[plan.code] ?? plan.name, en: plan.name },
        { key: 'meals', ...(plan && { code: String(plan.code) }) },
      ),
    ],
  };
}

const askMeal =
  'Nhà chưa ghi bữa này tính tiền thế nào. Hỏi chủ nhà: đã gồm trong giá phòng, hay giá bao nhiêu?';

/** Nothing where nobody has said what it costs. */
function breakfastWords({ included }: NonNullable<KitFacts['property']['breakfast']>): FormValue | undefined {
  if (included === undefined) return undefined;
  return included
    ? { vi: 'Có, đã gồm trong giá phòng', en: 'Yes, included in the price' }
    : { vi: 'Có, tính thêm tiền', en: 'Yes, for an extra charge' };
}

const mealPlanWords: Record<number, string> = {
  14: 'Chỉ phòng, không kèm bữa ăn',
  3: 'Gồm bữa sáng',
  21: 'Gồm bữa trưa',
  22: 'Gồm bữa tối',
  23: 'Gồm bữa sáng và bữa trưa',
  12: 'Gồm bữa sáng và bữa tối',
  24: 'Gồm bữa trưa và bữa tối',
  10: 'Gồm cả ba bữa',
};
