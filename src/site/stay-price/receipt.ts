import { type Part, peopleAtTray, type Reckoning } from './reckon.ts';
import { counted, fill, moneyText, type Tongue } from './say.ts';
import type { Sleeping } from './sleeping.ts';

/** One line of the receipt, as it is read: what it is, how it is counted, what it comes to. */
export interface ReceiptLine {
  name: string;
  /** `8 người × 2 đêm × 140.000đ` */
  how: string;
  cost: string;
}

/** The receipt as it is read. */
export interface Receipt {
  lines: ReceiptLine[];
  /** `Cộng`, or `Ít nhất` when parts have no price. */
  label: string;
  /** Absent when no part has a price. */
  total?: string | undefined;
  /** What it comes to for each who pays; what the sum leaves out. */
  notes: string[];
}

function line(part: Part, tongue: Tongue): ReceiptLine {
  const { words: w, locale } = tongue;
  const { of, per, units, times, amount, cost, open, minimumGuests } = part;
  const name = of === 'mattress' ? w.mattress : part.name.here;
  const often =
    of === 'experience' ? undefined : counted(of === 'meal' ? w.mealsCount : w.nightsCount, times, locale);
  const many = counted(w.units[per], units, locale);
  const tray = per === 'tray' ? `${many} (${fill(w.tray, { n: peopleAtTray })})` : many;
  if (open === 'fewer')
    return {
      name,
      how: fill(w.forGroups, { n: minimumGuests ?? 1 }),
      cost: w.unnamed,
    };
  if (open) return { name, how: often ?? '', cost: w.unnamed };
  if (amount === undefined)
    return {
      name,
      how: [often, w.inRoomPrice].filter(Boolean).join(', '),
      cost: w.included,
    };
  return {
    name,
    how: [tray, often, amount ? moneyText(amount, tongue) : undefined].filter(Boolean).join(' × '),
    cost: cost ? moneyText(cost, tongue) : w.included,
  };
}

/**
 * A reckoning in the words of a page.
 * @param payers those who pay, for what it comes to for each
 */
export function receiptOf({ parts, sum, open }: Reckoning, payers: number, tongue: Tongue): Receipt {
  const { words: w } = tongue;
  // Half a đồng does not exist, and a thousand is the smallest that anybody has in hand.
  const each = Math.ceil(sum / payers / 1000) * 1000;
  const share = sum > 0 && payers > 1 && !open ? [fill(w.each, { x: moneyText(each, tongue) })] : [];
  return {
    lines: parts.map((part) => line(part, tongue)),
    label: open ? w.atLeast : w.total,
    total: sum > 0 ? moneyText(sum, tongue) : undefined,
    notes: [...share, ...(open && sum > 0 ? [w.without] : [])],
  };
}

/** The rooms of a way to sleep in one line: `Sàn chung gian trên + Phòng đôi (2 phòng)`. */
export const roomsText = ({ berths }: Sleeping, { words: w, locale }: Tongue): string =>
  berths
    .map(({ place, rooms }) =>
      rooms > 1 ? `${place.name.here} (${counted(w.units[place.unit], rooms, locale)})` : place.name.here,
    )
    .join(' + ');
