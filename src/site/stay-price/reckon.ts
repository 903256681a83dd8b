import type { PriceUnit } from '../../homestay/price.ts';
import { chargedUnits } from './charged-units.ts';
import type { Extra, HousePrices, Name, UnitPrice } from './house.ts';
import type { Sleeping } from './sleeping.ts';
import { payingGuests, type Stay } from './stay.ts';

/** People at one tray: so many sit round a mâm, and so many the owners' trays are for. */
export const peopleAtTray = 6;

/** Why a part has no price: nobody has named one, or it is meant for larger groups. */
export type Open = 'unnamed' | 'fewer';

/** One line of what a stay comes to. */
export interface Part {
  of: 'room' | 'mattress' | Extra['of'];
  name: Name;
  /** What is counted: people, rooms, trays. */
  per: PriceUnit | 'mattress';
  units: number;
  /** Nights, or how often a meal is taken. */
  times: number;
  /** Price of one unit, once, in đồng; absent when it is not known. */
  amount?: number | undefined;
  /** `units × times × amount`; 0 when it is included in another price; absent when it is not known. */
  cost?: number | undefined;
  open?: Open | undefined;
  /** Smallest group the price is meant for, where the party is smaller. */
  minimumGuests?: number | undefined;
}

/** What a stay comes to by the prices that the owner has named. A list of parts, never an offer. */
export interface Reckoning {
  parts: Part[];
  /** Sum of the parts whose cost is known, in đồng. */
  sum: number;
  /** Whether parts without a price are missing from the sum. */
  open: boolean;
}

const units = (per: PriceUnit, people: number): number =>
  per === 'person' ? people : per === 'tray' ? Math.ceil(people / peopleAtTray) : 1;

function priced(
  part: Pick<Part, 'of' | 'name' | 'times'>,
  price: UnitPrice | undefined,
  party: number,
  counted: (per: PriceUnit) => number,
): Part {
  if (!price) return { ...part, per: 'person', units: party, open: 'unnamed' };
  const { amount, per, minimumGuests = 1 } = price;
  const count = counted(per);
  return party < minimumGuests
    ? { ...part, per, units: count, open: 'fewer', minimumGuests }
    : { ...part, per, units: count, amount, cost: amount * count * part.times };
}

function extraPart(extra: Extra, times: number, party: number): Part {
  const { of, name, price, included } = extra;
  const part = { of, name, times };
  return included
    ? { ...part, per: 'person', units: party, cost: 0 }
    : priced(part, price, party, (per) => units(per, party));
}

/** Reckons a stay: the rooms of the chosen way to sleep, mattresses, then meals and experiences in the owner's order. */
export function reckon(house: HousePrices, stay: Stay, sleeping: Sleeping | undefined): Reckoning {
  const party = payingGuests(stay, house);
  const { nights: times } = stay;
  const berths = sleeping?.berths ?? [];
  const rooms = berths.map(({ place, people, rooms: taken }) =>
    priced({ of: 'room', name: place.name, times }, place.price, party, (per) =>
      chargedUnits(place, per, { people, rooms: taken }),
    ),
  );
  const mattresses = berths.reduce((sum, each) => sum + each.mattresses, 0);
  const amount = house.mattress ?? 0;
  const bedding: Part[] = mattresses
    ? [
        {
          of: 'mattress',
          name: { here: '', vi: '' },
          per: 'mattress',
          units: mattresses,
          times,
          amount,
          cost: amount * mattresses * times,
        },
      ]
    : [];
  const extras = house.extras.flatMap((extra) => {
    const often = stay.times[extra.key] ?? 0;
    return often > 0 ? [extraPart(extra, often, party)] : [];
  });
  const parts = [...rooms, ...bedding, ...extras];
  return {
    parts,
    sum: parts.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    open: parts.some((part) => part.open),
  };
}
