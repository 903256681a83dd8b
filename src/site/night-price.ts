import { money, type Price, priceUnits } from '../homestay/price.ts';
import type { Listing } from '../listings/entries.ts';
import { startingPrice } from '../listings/starting-price.ts';
import type { InterfaceWords } from './words/vi.ts';

/** What an amount buys, as it stands after it: `/người/đêm`, `/person/night`; without the night for other prices. */
export const unitText = (per: Price['per'], w: InterfaceWords, night: boolean): string =>
  `/${w.label(priceUnits[per].short)}${night ? `/${w.price.night}` : ''}`;

/** A price of a night with its unit: `150.000đ/người/đêm`, `150,000 VND/person/night`. */
export const nightPriceText = ({ amount, per }: Pick<Price, 'amount' | 'per'>, w: InterfaceWords): string =>
  `${money(amount, w.language)}${unitText(per, w, true)}`;

/** The price from which one can stay: `từ 150.000đ/người/đêm`; nothing where the owner has named none. */
export function startingPriceText(rooms: Listing['rooms'], w: InterfaceWords): string | undefined {
  const price = startingPrice(rooms);
  return price && `${w.price.from} ${nightPriceText(price, w)}`;
}
