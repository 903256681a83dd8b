import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../../src/booking/texts/descriptions.ts';
import { houseOf } from '../../../src/booking/texts/house.ts';
import { factsOf } from '../../../src/captions/facts/facts.ts';
import { constructions } from '../../../src/homestay/construction.ts';
import { labelIn, type TextLanguage } from '../../../src/homestay/language.ts';
import { type MealKind, mealKinds } from '../../../src/homestay/meal.ts';
import { money } from '../../../src/homestay/price.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { startingPrice } from '../../../src/listings/starting-price.ts';
import { bareNames } from '../../../src/prose/host-name.ts';
import { listingWords } from '../../../src/prose/listing-words.ts';
import { nightPriceFacts } from '../../../src/prose/night-price.ts';
import { phrasesIn } from '../../../src/prose/phrases-in.ts';
import { tableFacts } from '../../../src/prose/table.ts';
import { words } from '../../../src/site/words/words.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { type Output, type Told, textsOf, toldOf, turns, withoutStilts } from '../../fixtures/outputs.ts';
import { aSite } from '../../fixtures/site.ts';
import { toldVillage } from '../../fixtures/told-village.ts';

// What two outputs tell of a house they tell alike, whoever reads which.

test('captions and Booking texts name host and place alike, and call the same houses stilt houses', () => {
  const isLodging = ({ kind }: Listing) => kind === 'homestay' || kind === 'whole-house';
  fc.assert(
    fc.property(anyListing(), fc.constantFrom('vi', 'en'), (listing, language) => {
      const facts = factsOf(listing, aSite(), language);
      const house = houseOf(listing, language);
      if (house.host) expect(house.host).toEqual(facts.host);
      if (house.place) expect(house.place).toEqual(facts.place);
      if (!isLodging(listing) || !listing.construction) return;
      const { property } = describe(
        { ...listing, name: 'Suối Mơ', tagline: undefined, story: undefined },
        'en',
      );
      expect(/stilt house/.test(property)).toBe(facts.stilts.known);
    }),
    { numRuns: 150 },
  );
});

/** What one output says of an idea, in words or numbers that can be compared. */
type Claim = [output: Output, says: unknown];

/** A claim, where there is something to claim. */
const claim = (output: Output, says: unknown): Claim[] =>
  says === undefined || says === '' ? [] : [[output, says]];

const kinds = Object.keys(mealKinds) as MealKind[];

/** What stands below a label on the page as the desk shows it. */
const below = (preview: string[], label: string) => {
  const at = preview.indexOf(label);
  return at < 0 ? undefined : preview[at + 1];
};

function lastNumber(text: string | undefined): number | undefined {
  const found = /\d+(?=\D*$)/.exec(text ?? '')?.[0];
  return found === undefined ? undefined : Number(found);
}

/** Totals in captions, not what one kind of room takes. */
const totals = {
  vi: /cả thảy đón được (\d+) khách|đón được (\d+) khách:/giu,
  en: /There is room for (\d+):|, (\d+) guests in all/giu,
};

function capacity({ page, preview, data, forms, cards, captions, language, listing }: Told): Claim[] {
  const { homestay, count } = words(language);
  const upTo = new RegExp(count.upToGuests(77).replace('77', '(\\d+)'), 'iu').exec(page.description);
  // Booking.com takes no more than so many in a unit, and has no whole house beside its parts.
  const isUnitByUnit = listing.rooms.every(({ type, guests }) => type !== 'whole-house' && guests < 20);
  const units = forms.units.map((unit) => unit.number_of_units * unit.occupancy_details.max_guests);
  return [
    ...claim('page', lastNumber(page.glance.users)),
    ...claim('page', lastNumber(upTo?.[1])),
    ...claim('page', lastNumber(page.saved[homestay.guests])),
    ...claim('preview', lastNumber(below(preview, homestay.guests))),
    ...claim('data', data.maximumAttendeeCapacity),
    ...claim('booking', isUnitByUnit ? units.reduce((sum, each) => sum + each) : undefined),
    ...cards.flatMap(({ name, text }) => [
      ...text.facts
        .filter(({ icon }) => icon === 'users' && (name === 'facebook-feed' || name === 'zalo-post'))
        .flatMap((fact) => claim('card', lastNumber(fact.text))),
      ...(name === 'facebook-feed-rooms' ? claim('card', lastNumber(text.headline)) : []),
    ]),
    ...captions.flatMap(({ text }) =>
      [...text.matchAll(totals[language])].flatMap(([, one, other]) =>
        claim('caption', Number(one ?? other)),
      ),
    ),
  ];
}

const saysPrice = {
  vi: /(?:(?<!\p{L})giá|tiền ngủ|ngủ lại|nhà tính|nhận đoàn).*/iu,
  en: /(?:price|A night costs|can stay|Guests pay|for groups|Groups of).*/iu,
};

/** The amounts in a sentence about the price of a night, in their order. */
function amountsIn(line: string, { listing, language }: Told): string[] {
  const said = saysPrice[language].exec(line)?.[0] ?? '';
  const found = listing.rooms
    .flatMap(({ price }) => price?.amount ?? [])
    .map((dong) => ({
      at: said.search(new RegExp(`(?<![\\d.,])${phrasesIn[language].money(dong)}(?!\\p{L})`, 'u')),
      amount: money(dong, language),
    }));
  return found
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ amount }) => amount);
}

function start(told: Told): Claim[] {
  const { listing, language, page, preview, cards, captions, poster, data } = told;
  const { price } = words(language);
  /** Amount and unit, of a price that is told as a from. */
  const plain = (text: unknown) => {
    const said = String(text ?? price.ask);
    return said.startsWith(`${price.from} `)
      ? said.slice(price.from.length + 1).replace(/ \(.*\)$/, '')
      : said;
  };
  const from = plain(page.saved[price.of]);
  const at = preview.indexOf(price.from);
  const isForGroups = startingPrice(listing.rooms)?.minimumGuests;
  const priced = ['link', 'facebook-feed', 'facebook-feed-practical', 'facebook-square', 'zalo-article'];
  return [
    ...claim('page', from),
    ...claim('page', plain(/(?:từ|from) [\d.,]+(?:đ| VND)\/.*(?=\.$)/u.exec(page.description)?.[0])),
    ...claim(
      'preview',
      preview.length
        ? plain(
            preview
              .slice(at, at + 3)
              .join(' ')
              .replace(/ (?=\/)/, ''),
          )
        : undefined,
    ),
    ...claim('poster', language === 'vi' ? plain(poster.from) : undefined),
    ...claim('data', plain(data.priceRange)),
    ...cards
      .filter(({ name }) => priced.includes(name))
      .flatMap(({ text: { price: tag } }) =>
        claim('card', plain(tag && `${tag.before} ${tag.amount}${tag.after}`)),
      ),
    // In a sentence the unit has other words; only in a row of prices for groups the smallest group comes first.
    ...captions
      .filter(({ angle }) => angle.kind === 'practical' || angle.kind === 'overview')
      .flatMap(({ text }) => text.split('\n').map((line) => amountsIn(line, told)))
      .flatMap((amounts) => {
        const [first] = isForGroups ? amounts.toSorted((one) => (from.startsWith(one) ? -1 : 1)) : amounts;
        return claim('caption', first && from.startsWith(first) ? from : first);
      }),
  ];
}

const letters = (text: string | undefined) =>
  text
    ?.normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.join(' ');

/** What the starting price includes. */
function includes({ listing, language, page, data, cards }: Told): Claim[] {
  const first = listing.rooms.find(({ price }) => price && price === startingPrice(listing.rooms));
  if (!first?.price?.includes?.[language]) return [];
  const facts = nightPriceFacts(listing.rooms, language, []);
  const offer = data.makesOffer?.find((each) => each['@id'].endsWith(`#${first.id}-offer`));
  const post = cards.find(({ name }) => name === 'zalo-post');
  return [
    ...claim('page', letters(page.saved[words(language).price.includes])),
    ...claim('data', letters(offer?.description)),
    ...claim('caption', facts?.per && letters(facts.includes)),
    ...claim(
      'card',
      letters(post?.text.facts.find(({ icon }) => icon === 'check')?.text.replace(/^\P{Zs}+(?: gồm)? /u, '')),
    ),
  ];
}

/** Who receives the guests; of a longer text, whether it names them. */
function host({ listing, language, page, preview, cards, captions, texts }: Told): Claim[] {
  const persons = bareNames(listing.host.name.replace(/[^\p{L}\p{M}\s].*$/u, ''));
  const names = (text: string) =>
    persons.some((each) => letters(text)?.includes(letters(each.split(' ').at(-1)) ?? ''));
  return [
    ...claim('page', letters(page.host)),
    ...claim('preview', letters(below(preview, listingWords(language).homestay.host))),
    ...cards
      .filter(({ name, angle }) => angle === 'host' && /^(?:facebook|tiktok)/.test(name))
      .flatMap(({ text }) => claim('card', letters(text.headline))),
    ...captions
      .filter(({ angle, text }) => angle.kind === 'host' && names(text))
      .flatMap(() => claim('caption', letters(page.host))),
    ...claim('booking', texts && names(texts.host) ? letters(page.host) : undefined),
  ];
}

/** Menus in which each kind of meal has a dish of its own. */
const dishes = {
  breakfast: { vi: 'xôi ngũ sắc', en: 'five-colour rice' },
  lunch: { vi: 'bún chan', en: 'noodle soup' },
  dinner: { vi: 'cá nướng', en: 'grilled fish' },
  feast: { vi: 'lợn quay', en: 'roast pork' },
  'packed-lunch': { vi: 'cơm lam', en: 'bamboo rice' },
} as const satisfies Record<MealKind, object>;

const withMenus = (listing: Listing): Listing => ({
  ...listing,
  meals: listing.meals.map((meal) => ({ ...meal, menu: dishes[meal.kind] })),
});

/** The kind of meal whose dish stands first in a text. */
const firstDish = (text: string | undefined, language: TextLanguage): MealKind | undefined =>
  kinds
    .map((kind) => ({ kind, at: (text ?? '').toLowerCase().indexOf(dishes[kind][language]) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]?.kind;

/** Which meal stands for the kitchen. */
function bestMeal({ language, cards, captions, texts, poster, listing }: Told): Claim[] {
  const rooms = listing.rooms.filter(({ price }) => price).length;
  const [first] = poster.prices.slice(Math.min(4, rooms));
  const isAllPriced = listing.meals.every(({ price }) => price);
  return [
    ...cards
      .filter(({ angle }) => angle === 'food')
      .flatMap(({ text }) => claim('card', firstDish(text.lead, language))),
    // A post about the food tells all meals.
    ...captions
      .filter(({ angle }) => angle.kind !== 'food')
      .flatMap(({ title = '', text }) => claim('caption', firstDish(`${title}\n${text}`, language))),
    ...claim('booking', firstDish(texts?.property, language)),
    ...claim(
      'poster',
      isAllPriced ? kinds.find((kind) => first?.what.startsWith(mealKinds[kind].vi)) : undefined,
    ),
    ...claim('page', firstDish(tableFacts(listing, language, [])?.menu?.dishes, language)),
  ];
}

/** What is cooked. */
function meals({ listing, language, page, preview }: Told): Claim[] {
  const plain = (text: string | undefined) =>
    letters(text)
      ?.split(' ')
      .filter((word) => !['và', 'and', 'a', 'an'].includes(word))
      .join(' ');
  return [
    ...claim('page', plain(page.glance.utensils)),
    ...claim('preview', plain(below(preview, words(language).homestay.meals))),
    ...claim('caption', plain(tableFacts(listing, language, [])?.meals)),
  ];
}

/** Which meals the price of the night includes. */
function includedMeals({ listing, language, page, preview, forms, cards, captions }: Told): Claim[] {
  const { homestay, price } = words(language);
  const cooked = kinds.filter((kind) => listing.meals.some((meal) => meal.kind === kind));
  // Two meals of a kind may be two tables.
  if (!cooked.length || cooked.length < listing.meals.length) return [];
  const label = (kind: MealKind) => labelIn(mealKinds[kind], language);
  const those = (isIncluded: (kind: MealKind) => boolean) => cooked.filter(isIncluded).join(', ') || 'none';
  const saved = page.saved[homestay.meals]?.split('\n') ?? [];
  const lines = preview.slice(preview.lastIndexOf(homestay.mealsTitle));
  const costOf = (kind: MealKind) => {
    const [, menu = '', cost] = lines.slice(lines.indexOf(label(kind)));
    return menu === dishes[kind][language] ? cost : menu;
  };
  const plate = cards.find(({ name }) => name === 'facebook-feed-food')?.text.facts ?? [];
  const onPlate = { vi: 'đã gồm', en: 'included' }[language];
  const listed = captions
    .filter(({ angle }) => angle.kind === 'food')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => firstDish(line, language));
  const free = { vi: /đã có trong giá phòng/, en: /\bincluded\b|is part of the price/ }[language];
  const isIn = (kind: MealKind) => forms.meals.some((meal) => meal.kind === kind && meal.included === true);
  return [
    ...claim('booking', those(isIn)),
    ...claim(
      'page',
      those((kind) => saved.includes(`${label(kind)}: ${price.included.toLowerCase()}`)),
    ),
    ...claim('preview', preview.length ? those((kind) => costOf(kind) === price.included) : undefined),
    ...claim(
      'card',
      plate.length === cooked.length
        ? those((kind) => plate.some(({ text, value }) => text === label(kind) && value === onPlate))
        : undefined,
    ),
    // Of one line, about one meal.
    ...listed
      .filter((line) => free.test(line))
      .flatMap((line) => {
        const kind = firstDish(line, language);
        return claim('caption', kind && isIn(kind) ? those(isIn) : line);
      }),
  ];
}

const stilts = /nh[aà] *s[aà]n|stilt/iu;

/** Whether a house stands on stilts: its owner has chosen it, or has written it. */
const isOnStilts = ({ construction, name, tagline, story }: Listing) =>
  construction
    ? /-stilt$/.test(construction)
    : [name, tagline?.vi, story?.vi].some((text) => stilts.test(text?.normalize('NFC') ?? ''));

/** How the house is built: on stilts, where an output says so. */
const construction = (told: Told): Claim[] =>
  Object.entries(textsOf(told)).flatMap(([output, text]) =>
    claim(output as Output, stilts.test(text) ? 'on stilts' : undefined),
  );

const ideas: Record<string, [said: (told: Told) => Claim[], by: Output[]]> = {
  'how many guests a house takes': [capacity, ['page', 'preview', 'card', 'caption', 'booking', 'data']],
  'the price from which one can stay': [start, ['page', 'preview', 'card', 'caption', 'poster', 'data']],
  'what that price includes': [includes, ['page', 'card', 'caption', 'data']],
  'who receives the guests': [host, ['page', 'preview', 'card', 'caption', 'booking']],
  'the meal that stands for the kitchen': [bestMeal, ['page', 'card', 'caption', 'booking', 'poster']],
  'what is cooked': [meals, ['page', 'preview', 'caption']],
  'the meals that are included': [includedMeals, ['page', 'preview', 'card', 'caption', 'booking']],
  'how it is built': [construction, ['page', 'preview', 'card', 'caption', 'booking', 'poster', 'data']],
};

test('page, preview, card, caption, Booking text, poster and structured data tell a house alike', () => {
  const heard = new Map(Object.keys(ideas).map((idea) => [idea, new Set<Output>()]));
  const look = (given: Listing, language: TextLanguage, turn: number) => {
    const isKnown = isOnStilts(given);
    const told = toldOf(withMenus(isKnown ? given : withoutStilts(given)), language, turn);
    for (const [idea, [said]] of Object.entries(ideas)) {
      const claims = said(told);
      for (const [output] of claims) heard.get(idea)?.add(output);
      const [first] = claims;
      expect(claims, `${idea}, in ${language}`).toEqual(claims.map(([output]) => [output, first?.[1]]));
    }
    const chosen = given.construction && labelIn(constructions[given.construction], language);
    expect(told.page.glance.house, 'the page says how it is built').toBe(chosen);
    if (!isKnown) expect(construction(told), 'nobody has said that it stands on stilts').toEqual([]);
  };
  const languages = ['vi', 'en'] as const;
  for (const listing of toldVillage())
    for (const language of languages)
      for (let turn = 0; turn < 2 * turns; turn++) look(listing, language, turn);
  fc.assert(fc.property(anyListing(), fc.constantFrom(...languages), fc.nat(26 * turns - 1), look), {
    numRuns: 3000,
  });
  // Nobody agrees by saying nothing.
  for (const [idea, [, by]] of Object.entries(ideas))
    expect([...(heard.get(idea) ?? [])].toSorted(), idea).toEqual(by.toSorted());
}, 120_000);
