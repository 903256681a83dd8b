import { internetAreas } from '../../homestay/internet.ts';
import { chargedAmount } from '../../homestay/price.ts';
import { internetAreaCodes } from '../../platforms/booking.ts';
import { askCharge, chargeWords } from '../charge-words.ts';
import { type Asked, field, type KitFacts, notStated } from './step.ts';

/** What the form for the internet asks. */
export function internetFields(facts: KitFacts): Asked[] {
  const { internet, amenities } = facts.listing;
  const offered = internet || amenities.includes('wifi');
  const asked = field(
    'internet',
    { vi: 'Internet', extranet: 'Internet' },
    offered ? { vi: 'Có, Wi-Fi', en: 'Yes, Wi-Fi' } : notStated,
    { key: 'amenities', need: 'advised' },
  );
  if (!offered) return [asked];
  if (!internet) {
    return [
      asked,
      field('internet-details', { vi: 'Chi tiết về Wi-Fi', extranet: 'Details of the Wi-Fi' }, undefined, {
        key: 'internet',
        need: 'advised',
      }),
    ];
  }
  const { where, free, pricePerDay } = internet;
  return [
    asked,
    field(
      'internet-where',
      { vi: 'Wi-Fi có ở đâu?', extranet: 'Where is Wi-Fi available?' },
      internetAreas[where],
      { key: 'internet.where', need: 'advised', code: internetAreaCodes[where] },
    ),
    field(
      'internet-cost',
      { vi: 'Wi-Fi miễn phí hay tính tiền?', extranet: 'Is the Wi-Fi free?' },
      chargeWords(chargedAmount(free, pricePerDay), 'day'),
      { key: 'internet.pricePerDay', need: 'advised', ...askCharge(chargedAmount(free, pricePerDay)) },
    ),
  ];
}
