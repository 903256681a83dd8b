import type { Facts } from '../facts/facts.ts';

/**
 * What a night costs anybody, as a reason tells it: `từ 150k một người`; nothing where the price is for groups.
 * @param from the word before the lowest of several prices, with its blank
 */
export const night = ({ price }: Facts, from: string): string | false | undefined =>
  price && !price.group && `${price.from ? from : ''}${price.ofNight}`;
