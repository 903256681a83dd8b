import { atStart } from '../../../prose/mid-sentence.ts';
import type { MealFacts } from '../../../prose/table.ts';
import { eat } from '../../parts/vi/days.ts';
import type { Pattern } from '../../pattern.ts';
import { mealList, toldMeals } from '../menu.ts';

const cost = ({ price, included }: MealFacts) => price ?? (included ? 'đã có trong tiền ngủ' : undefined);

const times: Partial<Record<MealFacts['kind'], string>> = {
  breakfast: 'sáng',
  lunch: 'trưa',
  dinner: 'tối',
};

/** What one eats, meal by meal where there are several. */
export const meals: Pattern[] = [
  mealList((meal) => {
    const price = cost(meal);
    if (!meal.dishes) return price && `${meal.name}: ${price}.`;
    return `${meal.name}${price ? ` (${price})` : ''}: ${meal.dishes}.`;
  }),
  mealList((meal) => {
    const price = cost(meal);
    return meal.dishes && `${meal.name} có ${meal.dishes}${price ? ` (${price})` : ''}.`;
  }),
  {
    tells: ['menu'],
    say: (f) => {
      const told = toldMeals(f);
      const parts = told.map(({ kind, dishes }) => times[kind] && dishes && `${times[kind]} có ${dishes}`);
      return told.length > 1 && parts.every(Boolean) && `${atStart(parts.join('; '))}.`;
    },
  },
  ...eat.map((pattern): Pattern => ({ ...pattern, say: (f) => toldMeals(f).length < 2 && pattern.say(f) })),
];

/** What one can ask for. */
export const diet: Pattern[] = [
  {
    say: (f) =>
      f.has('vegetarian-meals') && !f.has('special-diets') && 'Ai ăn chay thì dặn trước, nhà nấu riêng.',
  },
  {
    say: (f) =>
      f.has('vegetarian-meals') && !f.has('special-diets') && 'Khách ăn chay nhớ báo trước để nhà nấu riêng.',
  },
  { say: (f) => f.has('special-diets') && 'Ai ăn chay hay kiêng gì, cứ dặn trước để nhà liệu nấu.' },
  {
    say: (f) =>
      f.has('special-diets') && 'Trong đoàn có người ăn chay, ăn kiêng thì báo trước, nhà nấu theo.',
  },
];

/** Cooking oneself. */
export const cook: Pattern[] = [
  {
    say: (f) => {
      const cooking = f.experiences.find(({ kind, verb }) => kind === 'cooking' && verb);
      return cooking && `Thích vào bếp thì ${cooking.words} cùng nhà.`;
    },
  },
  {
    say: (f) => {
      const cooking = f.experiences.find(({ kind, verb }) => kind === 'cooking' && verb);
      return cooking && `Không chỉ ngồi ăn, ai thích thì ${cooking.words}.`;
    },
  },
  { say: (f) => f.has('bbq') && 'Muốn nướng thịt ngoài sân thì nhà có bếp nướng.' },
  { say: (f) => f.has('shared-kitchen') && 'Khách muốn tự nấu thì có bếp dùng chung.' },
];
