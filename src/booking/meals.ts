import { type MealKind, mealKinds } from '../homestay/meal.ts';
import type { Listing } from '../listings/entries.ts';
import { breakfastCode, type Coded, mealCodes, mealPlans, type PlanMeal } from '../platforms/booking.ts';
import { bookingPrice } from './price.ts';
import type { BookingProperty } from './shape.ts';
import type { WithoutCode } from './without-code.ts';

type Meals = Pick<Listing, 'meals'>;

const planMeals: readonly PlanMeal[] = ['breakfast', 'lunch', 'dinner'];

/** Whether the owner says that the price of the room includes this meal. */
export const isIncluded = ({ meals }: Meals, kind: MealKind): boolean =>
  meals.some((meal) => meal.kind === kind && meal.included);

/** Whether nobody has said what a meal costs: it is neither included nor has it a price. */
export const isAsked = ({ included, price }: Listing['meals'][number]): boolean =>
  included === undefined && !price;

/** The meal plan of every room: which meals its price includes; `undefined` where the owner has not said it of each. */
export function mealPlan(listing: Meals): (Coded & { code: number }) | undefined {
  if (listing.meals.some((meal) => isAsked(meal) && planMeals.includes(meal.kind as PlanMeal)))
    return undefined;
  const key = planMeals.filter((kind) => isIncluded(listing, kind)).join('+') as keyof typeof mealPlans;
  return { ...mealPlans[key], code: mealPlans[key].code ?? 14 };
}

/** The meals with their codes and prices, and the kind of breakfast. */
export function bookingMeals({ meals }: Meals): Pick<BookingProperty, 'meals' | 'breakfast'> & {
  withoutCode: WithoutCode[];
} {
  const breakfast = meals.find(({ kind }) => kind === 'breakfast');
  return {
    meals: meals.map((meal) => ({
      kind: meal.kind,
      ota_code: mealCodes[meal.kind].code,
      name: mealCodes[meal.kind].name,
      ...(!isAsked(meal) && { included: meal.included ?? false }),
      ...(meal.price && { price: bookingPrice(meal.price) }),
    })),
    ...(breakfast &&
      breakfastCode.code !== null && {
        breakfast: {
          ...(!isAsked(breakfast) && { included: breakfast.included ?? false }),
          type: breakfastCode.code,
          type_name: breakfastCode.name,
          confidence: breakfastCode.confidence,
        },
      }),
    withoutCode: [...new Set(meals.map(({ kind }) => kind))]
      .filter((kind) => mealCodes[kind].code === null)
      .map((kind) => ({ about: `meals.${kind}`, vi: mealKinds[kind].vi, en: mealKinds[kind].en })),
  };
}
