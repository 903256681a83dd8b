import type { Bilingual } from '../../homestay/bilingual.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import { textLanguage } from '../../homestay/language.ts';
import { type MealKind, mealKinds } from '../../homestay/meal.ts';
import type { Price } from '../../homestay/price.ts';
import type { Listing } from '../../listings/entries.ts';
import type { InterfaceWords } from '../words/vi.ts';
import type { Extra, HousePrices, Name, Rhythm, UnitPrice } from './house.ts';
import { mattressPrice } from './mattress-price.ts';
import { shelterOf, unitOf } from './shelter.ts';

const rhythms: Record<MealKind, Rhythm> = {
  breakfast: 'nightly',
  lunch: 'between',
  dinner: 'nightly',
  feast: 'once',
  'packed-lunch': 'once',
};

const unitPrice = ({ amount, per, minimumGuests }: Price): UnitPrice => ({
  amount,
  per,
  ...(minimumGuests ? { minimumGuests } : {}),
});

/** What the reckoning of a stay knows about a listing, with names for a page and for the host. */
export function housePrices(listing: Listing, w: InterfaceWords): HousePrices {
  const { rooms, meals, experiences, houseRules } = listing;
  const { children, extraBeds } = houseRules;
  const isBorrowing = textLanguage(w.language) !== w.language;
  const named = (text: Bilingual): Name => ({
    here: inLanguage(text, w.language).text,
    vi: text.vi,
  });
  const mealExtras = meals.map(
    ({ kind, price, included }, index): Extra => ({
      // A house may list a kind twice; the first is the usual one.
      key: meals.findIndex((each) => each.kind === kind) === index ? kind : `${kind}-${index + 1}`,
      of: 'meal',
      name: {
        here: w.label(mealKinds[kind]),
        vi: mealKinds[kind].vi,
        ...(isBorrowing ? { english: mealKinds[kind].en } : {}),
      },
      rhythm: rhythms[kind],
      price: price && unitPrice(price as Price),
      included,
    }),
  );
  const experienceExtras = experiences.map(
    ({ experience, price }, index): Extra => ({
      key: `experience-${index + 1}`,
      of: 'experience',
      name: named(experience.name),
      rhythm: 'once',
      price: price && unitPrice(price),
    }),
  );
  return {
    rooms: rooms.map(({ name, count, guests, type, price }) => ({
      name: named(name),
      count,
      guests,
      unit: unitOf(type),
      shelter: shelterOf(type),
      price: price && unitPrice(price as Price),
    })),
    extras: [...mealExtras, ...experienceExtras],
    children: children.welcome,
    freeUnder: children.welcome ? children.freeUnder : undefined,
    mattress: mattressPrice(houseRules),
    cot: extraBeds?.cot.possible ?? false,
  };
}
