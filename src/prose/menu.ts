import type { MealKind } from '../homestay/meal.ts';
import type { Listing } from '../listings/entries.ts';

/** Kinds of meal as they stand for a kitchen: the first that has dishes is told, everywhere. A feast is ordered ahead. */
const kinds: readonly MealKind[] = ['dinner', 'feast', 'lunch', 'breakfast', 'packed-lunch'];

/** The meals of a house, those that stand for its kitchen first. */
export const mealsToTell = ({ meals }: Pick<Listing, 'meals'>): Listing['meals'] =>
  kinds.flatMap((kind) => meals.filter((meal) => meal.kind === kind));
