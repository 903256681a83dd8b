import { type MealKind, mealKinds } from '../homestay/meal.ts';
import type { Listing } from '../listings/entries.ts';
import { breakfastCode, type Coded, mealCodes, mealPlans, type PlanMeal } from '../platforms/booking.ts';
import { bookingPrice } from './price.ts';
import type { BookingProperty } from './shape.ts';
import type { WithoutCode } from './without-code.ts';

type Meals = Pick<Listing, 'meals'>;

const planMeals: readonly PlanMeal[] = ['breakfast', 'lunch', 'dinner'];

/** Whether the price of the room includes this meal: a meal without a price of its own is included. */
export const isIncluded = ({ meals }: Meals, kind: MealKind): boolean =>
  meals.some((meal) => meal.kind === kind && !meal.price);

/** The meal plan of every room: which meals its price includes. */
export function mealPlan(listing: Meals): Coded & { code: number } {
  const key = planMeals.filter((kind) => isIncluded(listing, kind)).join('+') as keyof typeof mealPlans;
  return { ...mealPlans[key], code: mealPlans[key].code ?? 14 };
}

/** The meals with their codes and prices, and the kind of breakfast. */
export function bookingMeals({ meals }: Meals): Pick<BookingProperty, 'meals' | 'breakfast'> & {
  withoutCode: WithoutCode[];
} {
  const breakfast = meals.find(({ kind }) => kind === 'breakfast');
  return {
    meals: meals.map(({ kind, price }) => ({
      kind,
      ota_code: mealCodes[kind].code,
      name: mealCodes[kind].name,
      included: !price,
      ...(price && { price: bookingPrice(price) }),
    })),
    ...(breakfast &&
      breakfastCode.code !== null && {
        breakfast: {
          included: !breakfast.price,
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
