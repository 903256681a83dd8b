import type { HousePrices } from '../../../stay-price/house.ts';
import type { StayPlan } from '../../../stay-price/plan.ts';
import { fill, type StayWords } from '../../../stay-price/say.ts';
import type { Stay } from '../../../stay-price/stay.ts';

/** What the numbers do not say: that there is no room for so many, and what they leave out for small children. */
export function remarksOn(stay: Stay, plan: StayPlan, house: HousePrices, w: StayWords): string[] {
  const eats = house.extras.some(({ of, key, price }) => of === 'meal' && price && stay.times[key]);
  const small = house.freeUnder && stay.children > 0;
  return [
    ...(plan.sleeping ? [] : [fill(w.tooMany, { n: plan.payers })]),
    ...(small && eats ? [w.smallMeals] : []),
    ...(stay.children > 0 && house.cot ? [w.cot] : []),
  ];
}
