import type { Words } from '../../homestay/language.ts';
import { chargeWords } from '../charge-words.ts';
import { type Field, field, type KitFacts } from './step.ts';

function offer({
  possible,
  pricePerNight,
}: {
  possible: boolean;
  pricePerNight?: number | undefined;
}): Words {
  if (!possible) return { vi: 'Không', en: 'No' };
  const cost = chargeWords(pricePerNight, 'night');
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
