import { type Bilingual, inLanguage, isTranslated } from '../../homestay/bilingual.ts';
import type { Room } from '../../homestay/homestay.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { phoneText } from '../../homestay/phone.ts';
import { money, type Price, unitText } from '../../homestay/price.ts';
import { calledName } from '../../listings/called-name.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Listing } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import { atStart } from '../../prose/mid-sentence.ts';
import { inFigures } from '../../prose/nouns.ts';
import { nounsIn } from '../../prose/nouns-in.ts';
import type { CardText, Fact, PriceTag, Shot } from '../card.ts';
import { plainText } from '../plain-text.ts';
import { cardWords } from '../words/words-in.ts';

/** An owner's text as a card can draw it, in the reader's language or in Vietnamese. */
export const said = (words: Bilingual, language: TextLanguage): string =>
  plainText(inLanguage(words, language).text);

/**
 * An owner's text that a card can do without: in the reader's language or not at all. A picture cannot mark a line
 * as being in another language, and a card in two languages reads like a mistake.
 */
export function saidIn(words: Bilingual | undefined, language: TextLanguage): string | undefined {
  const text = words?.[language];
  return text && plainText(text);
}

const firstSentence = (text: string): string => {
  const paragraph = plainText(text.split('\n')[0] ?? '');
  return paragraph.match(/^.*?[.!?…](?=\s|$)/u)?.[0] ?? paragraph;
};

/** A sentence of fewer UTF-16 units says too little alone: “Mặt hồ êm.” */
const tooLittle = 30;

/**
 * First sentence of a longer text, with the next one where it says little alone; nothing when it is longer than `most`
 * (UTF-16 units). Never a part of a sentence.
 */
export function opening(text: string | undefined, most: number): string | undefined {
  if (!text) return undefined;
  const sentence = firstSentence(text);
  if (sentence.length > most) return undefined;
  if (sentence.length >= tooLittle) return sentence;
  const paragraph = plainText(text.split('\n')[0] ?? '');
  const both = `${sentence} ${firstSentence(paragraph.slice(sentence.length).trim())}`.trim();
  return both.length <= most ? both : sentence;
}

/**
 * The way in one line: the first sentence, or the part before its semicolon when that tells a distance or a time.
 * Other parts are not taken out of their sentence: “the road is easy; then it winds over passes” must not lose its end.
 */
export function shortRoute(text: string | undefined, most: number): string | undefined {
  if (!text) return undefined;
  const [clause = ''] = firstSentence(text).split(';');
  const measured = /\d/.test(clause) && clause.length < most ? `${clause}.` : undefined;
  return opening(text, most) ?? measured;
}

/** The first dishes of a menu, as many as `most` UTF-16 units hold; one at least. */
export function someDishes(menu: string, most: number): string {
  const dishes = menu.split(', ');
  while (dishes.length > 1 && dishes.join(', ').length > most) dishes.pop();
  return dishes.join(', ');
}

/** A price of a night for the badge. A price for groups only says from how many guests it holds. */
export function nightTag(price: Price, language: TextLanguage, from = true): PriceTag {
  const words = cardWords(language);
  return {
    before: from ? words.from : '',
    amount: money(price.amount, language),
    after: unitText(price.per, language, true),
    below: words.unitOfNight(words.unit(price.per)),
  };
}

/** A price of a meal or of an experience for the badge. */
export const priceTag = ({ amount, per }: Price, language: TextLanguage): PriceTag => ({
  before: '',
  amount: money(amount, language),
  after: unitText(per, language),
  below: cardWords(language).unit(per),
});

/** Village and province: `Nà Tông, Tuyên Quang`. */
export const shortPlace = ({ village }: Listing): string => plainText(`${village.name}, ${village.province}`);

/** Whose card it is where the headline says something else: `Nhà Sàn Bến Nước, Nà Tông`. */
export const houseAndVillage = (listing: Listing): string =>
  plainText(`${calledName(listing)}, ${listing.village.name}`);

/** Says that the house is not real, that the picture is drawn, or both. */
export function markOf(listing: Listing, shot: Shot, language: TextLanguage): string | undefined {
  const words = cardWords(language);
  const marks = [
    ...(listing.sample ? [words.sample] : []),
    ...(shot.picture.illustration ? [words.illustration] : []),
  ];
  return marks.length ? marks.join(' · ') : undefined;
}

/** The text that cards about the whole house share. */
export function houseText(listing: Listing, shot: Shot, language: TextLanguage): CardText {
  const price = startingPrice(listing.rooms);
  return {
    place: shortPlace(listing),
    headline: plainText(calledName(listing)),
    lead: saidIn(listing.tagline, language),
    facts: [],
    price: price && nightTag(price, language),
    mark: markOf(listing, shot, language),
  };
}

/** How to reach the host: Zalo first, which nearly every guest in Vietnam has. */
export function contactFacts({ contact }: Listing, language: TextLanguage): Fact[] {
  const words = cardWords(language);
  const { zalo, phone } = contact;
  return [
    ...(zalo ? [{ icon: 'message-circle', text: words.zalo(phoneText(zalo, language)) } as const] : []),
    ...(phone && phone !== zalo
      ? [{ icon: 'phone', text: words.phone(phoneText(phone, language)) } as const]
      : []),
  ];
}

/** How many people the house takes; with the smallest group where the price is for groups only. */
export function guestsFact({ rooms }: Listing, language: TextLanguage): Fact {
  const words = cardWords(language);
  const most = capacity(rooms);
  const least = startingPrice(rooms)?.minimumGuests;
  return { icon: 'users', text: least && least < most ? words.groups(least, most) : words.guests(most) };
}

/** What the price includes; left out where nobody has translated it, rather than half of a sentence in each language. */
export const includesFact = (includes: Bilingual | undefined, language: TextLanguage): Fact[] =>
  includes && isTranslated(includes, language)
    ? [{ icon: 'check', text: cardWords(language).includes(said(includes, language)) }]
    : [];

/** Name of a room; where nobody has translated it, what kind of room it is. */
export const roomName = (room: Room, language: TextLanguage): string =>
  isTranslated(room.name, language)
    ? said(room.name, language)
    : atStart(nounsIn[language].rooms[room.type].alone);

/** Beds of one room: `12 đệm trải sàn`. */
export const bedText = (room: Room, language: TextLanguage): string =>
  room.beds.map(({ type, count }) => inFigures(count, nounsIn[language].beds[type])).join(', ');
