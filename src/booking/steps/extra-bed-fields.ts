import { chargedAmount } from '../../homestay/price.ts';
import type { Listing } from '../../listings/entries.ts';
import { chargeWords } from '../charge-words.ts';
import type { FormValue } from '../form-label.ts';
import { type Asked, field, type KitFacts, no, yes } from './step.ts';

type ExtraBed = NonNullable<Listing['houseRules']['extraBeds']>['cot'];

/** What can be said of a bed that can be put up; its price only where somebody has named it. */
function offer({ possible, free, pricePerNight }: ExtraBed): FormValue {
  if (!possible) return no;
  const cost = chargeWords(chargedAmount(free, pricePerNight), 'night');
  if (!cost) return yes;
  return { vi: `Có, ${cost.vi.toLowerCase()}`, en: pricePerNight ? `Yes, ${cost.en}` : 'Yes, free' };
}

/** Cots and extra beds; nobody asks for cots where children may not stay. */
export function extraBedFields(facts: KitFacts): Asked[] {
  const { extraBeds, children } = facts.listing.houseRules;
  if (!extraBeds) {
    return [
      field('extra-beds', { vi: 'Nôi và giường phụ', extranet: 'Cots and extra beds' }, undefined, {
        key: 'houseRules.extraBeds',
        need: 'advised',
      }),
    ];
  }
  return [
    ...(children.welcome
      ? [
          field('cot', { vi: 'Nôi, cũi cho em bé', extranet: 'Cots' }, offer(extraBeds.cot), {
            key: 'houseRules.extraBeds.cot',
            need: 'advised',
          }),
        ]
      : []),
    field('extra-bed', { vi: 'Giường phụ', extranet: 'Extra beds' }, offer(extraBeds.mattress), {
      key: 'houseRules.extraBeds.mattress',
      need: 'advised',
      ...(extraBeds.mattress.possible && { note: 'Ở nhà là tấm đệm kê thêm.' }),
    }),
  ];
}
