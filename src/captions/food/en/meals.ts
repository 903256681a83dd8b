import { midSentence } from '../../../prose/mid-sentence.ts';
import type { MealFacts } from '../../../prose/table.ts';
import { eat } from '../../parts/en/days.ts';
import type { Pattern } from '../../pattern.ts';
import { mealList, toldMeals } from '../menu.ts';

const cost = ({ price, included }: MealFacts) => price ?? (included ? 'included' : undefined);

/** What one eats, meal by meal where there are several. */
export const meals: Pattern[] = [
  mealList((meal) => {
    const price = cost(meal);
    if (!meal.dishes) return price && `${meal.name}: ${price}.`;
    return `${meal.name}${price ? ` (${price})` : ''}: ${meal.dishes}.`;
  }),
  mealList((meal) => {
    if (!meal.dishes || !cost(meal)) return undefined;
    return meal.price
      ? `${meal.name} is ${meal.price}: ${meal.dishes}.`
      : `${meal.name} comes with the room: ${meal.dishes}.`;
  }),
  {
    tells: ['menu'],
    say: (f) => {
      const told = toldMeals(f);
      const [one, two] = told;
      return (
        told.length === 2 &&
        one?.dishes &&
        two?.dishes &&
        `${one.name} might be ${one.dishes}; ${midSentence(two.name, 'en')}, ${two.dishes}.`
      );
    },
  },
  ...eat.map((pattern): Pattern => ({ ...pattern, say: (f) => toldMeals(f).length < 2 && pattern.say(f) })),
];

/** What one can ask for. */
export const diet: Pattern[] = [
  {
    say: (f) =>
      f.has('vegetarian-meals') &&
      !f.has('special-diets') &&
      'Vegetarian meals are cooked if you ask beforehand.',
  },
  { say: (f) => f.has('vegetarian-meals') && !f.has('special-diets') && 'Vegetarian? Say so when you book.' },
  {
    say: (f) =>
      f.has('special-diets') &&
      'If you are vegetarian, or there is something you do not eat, say so when you book.',
  },
  {
    say: (f) => f.has('special-diets') && 'Vegetarian and other diets are no trouble if you ask beforehand.',
  },
];

/** Cooking oneself. */
export const cook: Pattern[] = [
  {
    say: (f) => {
      const cooking = f.experiences.find(({ kind, thing }) => kind === 'cooking' && thing);
      return cooking && `If you would rather help in the kitchen, ask about ${cooking.words}.`;
    },
  },
  { say: (f) => f.has('bbq') && 'You can have a barbecue outside.' },
  { say: (f) => f.has('shared-kitchen') && 'There is also a kitchen for guests who would rather cook.' },
];
