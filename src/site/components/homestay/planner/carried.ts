import type { Addressee } from '../../../enquiry/from-stay.ts';
import type { HousePrices } from '../../../stay-price/house.ts';
import type { Tongue } from '../../../stay-price/say.ts';

/** What a page carries for its planner: the house, whom one writes to, and the words of the page. */
export interface CarriedPlanner {
  house: HousePrices;
  addressee: Addressee;
  tongue: Tongue;
}

/** The same as the text of a script element, in which no `</script>` may stand. */
export const carriedText = (planner: CarriedPlanner): string =>
  JSON.stringify(planner).replaceAll('<', '\\u003c');
