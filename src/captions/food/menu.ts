import type { MealFacts } from '../../prose/table.ts';
import { marksOf } from '../closing/marks.ts';
import type { Facts } from '../facts/facts.ts';
import type { Pattern } from '../pattern.ts';

/** One line about a meal, with its stop; nothing when a fact that it needs is missing. */
type Line = (meal: MealFacts) => string | undefined;

/** Meals that are told one by one: those with dishes, or else those with a price. */
export function toldMeals({ table }: Facts): MealFacts[] {
  const each = table?.each ?? [];
  const withDishes = each.filter(({ dishes }) => dishes);
  return withDishes.length ? withDishes : each;
}

const lineup = (meals: MealFacts[], line: Line, mark: string) => {
  const lines = meals.map(line);
  return lines.length > 1 && lines.every(Boolean) ? [lines.map((each) => mark + each).join('\n')] : [];
};

/** Meals one orders, not those of every day. */
const ordered: MealFacts['kind'][] = ['feast', 'packed-lunch'];

/**
 * The meals of a house one below the other, where room is short those of every day; a house with one meal needs no
 * list.
 */
export const mealList = (line: Line): Pattern => ({
  tells: ['menu'],
  say: (f) => {
    const told = toldMeals(f);
    const daily = told.filter(({ kind }) => !ordered.includes(kind));
    const mark = marksOf(f.emoji).meals;
    return [...lineup(told, line, mark), ...lineup(daily, line, mark)];
  },
});
