import { inLanguage } from '../../homestay/bilingual.ts';
import { type Label, type Language, labelIn } from '../../homestay/language.ts';
import { type Price, priceUnits } from '../../homestay/price.ts';
import { reference, type Thing } from './thing.ts';

const oneNight: Label = { vi: 'một đêm', en: 'one night' };

/** What one amount buys, in words: schema.org has no code for "per person and night". */
function unitText({ per }: Price, language: Language, night: boolean): string {
  const unit = labelIn(priceUnits[per], language);
  return night ? `${unit}, ${labelIn(oneNight, language)}` : unit;
}

/**
 * A price as schema.org `Offer`. `UnitPriceSpecification` says what one amount buys; the smallest group is its
 * eligible quantity.
 * @param night the price is for one night
 */
export function offerThing(
  price: Price,
  {
    language,
    id,
    by,
    item,
    night,
  }: { language: Language; id: string; by: string; item: string; night: boolean },
): Thing {
  const { amount, minimumGuests, includes } = price;
  return {
    '@type': 'Offer',
    '@id': id,
    itemOffered: reference(item),
    offeredBy: reference(by),
    businessFunction: night ? 'http://purl.org/goodrelations/v1#LeaseOut' : undefined,
    price: amount,
    priceCurrency: 'VND',
    description: includes && inLanguage(includes, language).text,
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price: amount,
      priceCurrency: 'VND',
      unitText: unitText(price, language, night),
      referenceQuantity: night ? { '@type': 'QuantitativeValue', value: 1, unitCode: 'DAY' } : undefined,
      eligibleQuantity: minimumGuests && {
        '@type': 'QuantitativeValue',
        minValue: minimumGuests,
        unitCode: 'C62',
      },
    },
  };
}
