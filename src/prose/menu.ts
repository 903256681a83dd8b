import { type MealKind, mealKinds } from '../homestay/meal.ts';
import type { Price } from '../homestay/price.ts';
import type { Listing } from '../listings/entries.ts';

type Meals = Pick<Listing, 'meals'>;

/** Kinds of meal as they stand for a kitchen: the first that has dishes is told, everywhere. A feast is ordered ahead. */
const kinds: readonly MealKind[] = ['dinner', 'feast', 'lunch', 'breakfast', 'packed-lunch'];

/** The meals of a house, those that stand for its kitchen first. */
export const mealsToTell = ({ meals }: Meals): Listing['meals'] =>
  kinds.flatMap((kind) => meals.filter((meal) => meal.kind === kind));

/** Kinds of meal in the order of the day. */
export const day = Object.keys(mealKinds) as MealKind[];

/** What a house cooks, in the order of the day; what is ordered ahead only where it cooks nothing else. */
export function cookedMeals({ meals }: Meals): MealKind[] {
  const cooked = day.filter((kind) => meals.some((meal) => meal.kind === kind));
  const daily = cooked.filter((kind) => kind !== 'feast' && kind !== 'packed-lunch');
  return daily.length ? daily : cooked;
}

/** What a meal costs: its price, nothing more where the price of the night includes it, or what guests have to ask. */
export const mealCost = ({ price, included }: Listing['meals'][number]): Price | 'included' | 'ask' =>
  price ? (price as Price) : included ? 'included' : 'ask';
