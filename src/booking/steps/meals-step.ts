import { mealKinds } from '../../homestay/meal.ts';
import { priceText } from '../../homestay/price.ts';
import { mealCodes } from '../../platforms/booking.ts';
import { mealPlan } from '../meals.ts';
import { field, type KitFacts, marked, type Step } from './step.ts';

/** Breakfast and other meals. */
export function mealsStep(facts: KitFacts): Step {
  const { listing, property } = facts;
  const plan = mealPlan(listing);
  const { breakfast } = property;
  return {
    id: 'meals',
    title: { vi: 'Bữa sáng và các bữa ăn', en: 'Breakfast and meals' },
    fields: [
      field(
        facts,
        'breakfast',
        { vi: 'Nhà có phục vụ bữa sáng không?', en: 'Do you serve breakfast?' },
        breakfast
          ? breakfast.included
            ? { vi: 'Có, đã gồm trong giá phòng', en: 'Yes, included in the price' }
            : { vi: 'Có, tính thêm tiền', en: 'Yes, for an extra charge' }
          : { vi: 'Không', en: 'No' },
        { key: 'meals' },
      ),
      ...(breakfast
        ? [
            field(
              facts,
              'breakfast-type',
              { vi: 'Kiểu bữa sáng', en: 'Type of breakfast' },
              { vi: 'Món Á', en: breakfast.type_name },
              { need: 'advised', code: marked(breakfast.type, breakfast.confidence) },
            ),
          ]
        : []),
      ...listing.meals.map((meal, index) =>
        field(
          facts,
          `meal-${index + 1}`,
          mealKinds[meal.kind],
          meal.price
            ? { vi: priceText(meal.price, 'vi'), en: priceText(meal.price, 'en') }
            : { vi: 'Đã gồm trong giá phòng', en: 'Included in the price' },
          {
            key: `meals[${index}]`,
            need: 'advised',
            ...(mealCodes[meal.kind].code !== null && { code: String(mealCodes[meal.kind].code) }),
          },
        ),
      ),
      field(
        facts,
        'meal-plan',
        { vi: 'Gói bữa ăn của giá phòng', en: 'Meal plan of the rate' },
        { vi: mealPlanWords[plan.code] ?? plan.name, en: plan.name },
        { key: 'meals', code: String(plan.code) },
      ),
    ],
  };
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
