import type { Words } from '../../homestay/language.ts';
import { chargedAmount } from '../../homestay/price.ts';
import type { Listing } from '../../listings/entries.ts';
import { chargeWords } from '../charge-words.ts';
import { type Field, field, type KitFacts } from './step.ts';

type ExtraBed = NonNullable<Listing['houseRules']['extraBeds']>['cot'];

/** What can be said of a bed that can be put up; its price only where somebody has named it. */
function offer({ possible, free, pricePerNight }: ExtraBed): Words {
  if (!possible) return { vi: 'Không', en: 'No' };
  const cost = chargeWords(chargedAmount(free, pricePerNight), 'night');
  if (!cost) return { vi: 'Có', en: 'Yes' };
  return { vi: `Có, ${cost.vi.toLowerCase()}`, en: pricePerNight ? `Yes, ${cost.en}` : 'Yes, free' };
}

/** Cots and extra beds; nobody asks for cots where children may not stay. */
export function extraBedFields(facts: KitFacts): Field[] {
  const { extraBeds, children } = facts.listing.houseRules;
  if (!extraBeds) {
    return [
      field(facts, 'extra-beds', { vi: 'Nôi và giường phụ', en: 'Cots and extra beds' }, undefined, {
        key: 'houseRules.extraBeds',
        need: 'advised',
      }),
    ];
  }
  return [
    ...(children.welcome
      ? [
          field(facts, 'cot', { vi: 'Nôi, cũi cho em bé', en: 'Cots' }, offer(extraBeds.cot), {
            key: 'houseRules.extraBeds.cot',
            need: 'advised',
          }),
        ]
      : []),
    field(facts, 'extra-bed', { vi: 'Giường phụ', en: 'Extra beds' }, offer(extraBeds.mattress), {
      key: 'houseRules.extraBeds.mattress',
      need: 'advised',
      ...(extraBeds.mattress.possible && {
        note: { vi: 'Ở nhà là tấm đệm kê thêm.', en: 'In the house this is an extra mattress.' },
      }),
    }),
  ];
}
