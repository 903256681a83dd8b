import type { TextLanguage } from '../homestay/language.ts';
import type { MealKind } from '../homestay/meal.ts';
import type { Price } from '../homestay/price.ts';
import type { Listing } from '../listings/entries.ts';
import { enumerate } from './enumeration.ts';
import { cookedMeals, day, mealCost, mealsToTell } from './menu.ts';
import { atStart, midSentence } from './mid-sentence.ts';
import { nounsIn } from './nouns-in.ts';
import { ownerPhrase } from './owner/phrase.ts';
import { readings } from './owner/readings.ts';
import { priceWords } from './unit-price.ts';

/** One meal, in words. */
export interface MealFacts {
  kind: MealKind;
  /** At the beginning of a line: `Bữa tối`. */
  name: string;
  /** At most four dishes: `xôi ngũ sắc, cá nướng và rau rừng`. */
  dishes?: string | undefined;
  /** `120k một người`, with the size of group it is meant for. */
  price?: string | undefined;
  /** The price of the night includes it. */
  included: boolean;
}

/** What the house cooks, in words. */
export interface TableFacts {
  /** Meal by meal in the order of the day; those of which nothing more is known are left out. */
  each: MealFacts[];
  /** The meals: `bữa sáng và bữa tối`. */
  meals: string;
  /** Several meals. */
  several: boolean;
  /** The meal whose dishes are known: `bữa tối`, with its dishes and its price. */
  menu?:
    | {
        /** `bữa tối`; `dinner`. */
        meal: string;
        /** A meal of the day, for which one sits down without ordering it. */
        seated: boolean;
        /** At most four dishes: `xôi ngũ sắc, cá nướng và rau rừng`. */
        dishes: string;
        /** The first two. */
        two: string;
        /** `120k một người`. */
        price?: string | undefined;
      }
    | undefined;
  /** Price of the one meal, when there is one only: `120k một người`. */
  price?: string | undefined;
}

/** Only for anybody: a price for groups does not stand in the middle of a sentence. */
const plainPrice = (price: Price | undefined, language: TextLanguage) =>
  price && !price.minimumGuests ? priceWords(price, language) : undefined;

/** Where one dish ends: at commas and stops, at the signs and the numbers of a list. */
const between = /\s*[,;•+|]\s*|[.…]\s+(?!\d)|(?:^|[\s.])\d{1,2}[.)]\s*|(?:^|\s)[-–—*]\s+/u;

/** Several to choose from: “phở/bún” are “phở hoặc bún”. */
const orOf = (dish: string, language: TextLanguage) => enumerate(dish.split(/\s*\/\s*/u), language, 'or');

/**
 * The dishes of a menu, without what stands before a colon or in brackets: “mâm 6 người: gà (nửa con), cá” are chicken
 * and fish.
 */
function dishesOf(menu: string, language: TextLanguage): string[] {
  // “Mâm cỗ (gà, cá)”: the brackets hold the dishes.
  const listed = /^[^(),;]*\(([^()]*[,;][^()]*)\)$/u.exec(menu)?.[1] ?? menu;
  const dishes = listed
    .replace(/\s*\([^()]*\)/gu, '')
    .split(between)
    .map((dish) => dish.replace(/^[^:]*:/u, '').trim())
    .filter((dish) => /\p{L}{2}/u.test(dish) && !/^(?:v\.?v|vân vân|etc)$/iu.test(dish))
    .map((dish) => midSentence(orOf(dish, language), language))
    .filter((dish) => !readings[language].isSpoken(dish, { called: '' }));
  return [...new Set(dishes)];
}

/** The meals of a house in the words of a language, or `undefined` when it does not cook for guests. */
export function tableFacts(
  { meals }: Pick<Listing, 'meals'>,
  language: TextLanguage,
  properNames: string[],
): TableFacts | undefined {
  if (!meals.length) return undefined;
  const { meals: names } = nounsIn[language];
  const kinds = cookedMeals({ meals });
  const best = mealsToTell({ meals }).flatMap((meal) => {
    const menu = ownerPhrase(meal.menu, language, properNames);
    const dishes = dishesOf(menu ?? '', language);
    return dishes.length ? [{ meal, dishes }] : [];
  })[0];
  return {
    each: day
      .flatMap((kind) => meals.filter((meal) => meal.kind === kind).slice(0, 1))
      .map((meal) => ({ ...meal, cost: mealCost(meal) }))
      .map(({ kind, menu, cost, price }) => ({
        kind,
        name: atStart(names[kind].name),
        dishes: enumerate(
          dishesOf(ownerPhrase(menu, language, properNames) ?? '', language).slice(0, 4),
          language,
        ),
        price: price && priceWords(price, language),
        included: cost === 'included',
      }))
      .filter(({ dishes, price }) => dishes || price),
    meals: enumerate(
      kinds.map((kind) => names[kind].name),
      language,
    ),
    several: kinds.length > 1,
    menu: best && {
      meal: names[best.meal.kind].told,
      seated: best.meal.kind !== 'packed-lunch' && best.meal.kind !== 'feast',
      dishes: enumerate(best.dishes.slice(0, 4), language),
      two: enumerate(best.dishes.slice(0, 2), language),
      price: plainPrice(best.meal.price, language),
    },
    price: meals.length === 1 ? plainPrice(meals[0]?.price, language) : undefined,
  };
}
