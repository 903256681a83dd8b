import type { PriceUnit } from '../../homestay/price-unit.ts';

/** Words that stand on cards beside what owners write. */
export interface CardWords {
  from: string;
  /** What an amount buys, on a line of its own. */
  unit(per: PriceUnit): string;
  unitOfNight(unit: string): string;
  sample: string;
  illustration: string;
  guests(most: number): string;
  groupFrom(guests: number): string;
  groups(least: number, most: number): string;
  includes(what: string): string;
  food: string;
  price: string;
  offers: string;
  way: string;
  zalo(number: string): string;
  phone(number: string): string;
  freeUnder(age: number): string;
  sleeping(guests: number): string;
  included: string;
  hours(count: number): string;
  months(from: number, until: number): string;
  speaks(languages: string[]): string;
  visit: string;
  scan: string;
  scanSample: string;
  sampleZalo: string;
}
