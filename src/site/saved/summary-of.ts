import { entryAddress } from '../../homestay/addresses.ts';
import { houseAmenities } from '../../homestay/amenity.ts';
import { type Bilingual, inLanguage } from '../../homestay/bilingual.ts';
import { cancellations } from '../../homestay/house-rules.ts';
import type { Language } from '../../homestay/language.ts';
import { mealKinds } from '../../homestay/meal.ts';
import { money } from '../../homestay/price.ts';
import { bathrooms, roomTypes } from '../../homestay/room.ts';
import { spokenLanguages } from '../../homestay/spoken-language.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Listing } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import { publishJpeg } from '../../photos/published.ts';
import { mealCost } from '../../prose/menu.ts';
import { contactWays } from '../contact-ways.ts';
import { startingPriceText, unitText } from '../night-price.ts';
import { tellingAmenities } from '../telling-amenities.ts';
import type { InterfaceWords } from '../words/vi.ts';
import { words } from '../words/words.ts';
import type { Summary, SummaryText } from './summary.ts';

/** Address of the picture that stands for a house among the saved ones; `undefined` when it has none. */
export const summaryPicture = ({ photos: [cover] }: Pick<Listing, 'photos'>): string | undefined =>
  cover && publishJpeg(cover, 'saved').src;

/** So many of the things a house offers are compared. */
const offersCompared = 8;

const unique = (texts: string[]) => [...new Set(texts)].join('\n');

function ownText(text: Bilingual | undefined, language: Language): SummaryText | undefined {
  if (!text) return undefined;
  const { text: said, language: spoken } = inLanguage(text, language);
  return { text: said, lang: spoken === language ? undefined : spoken };
}

function mealLine(meal: Listing['meals'][number], w: InterfaceWords): string {
  const cost = mealCost(meal);
  const text =
    typeof cost === 'string'
      ? w.price[cost].toLowerCase()
      : money(cost.amount, w.language) + unitText(cost.per, w, false);
  return `${w.label(mealKinds[meal.kind])}: ${text}`;
}

function childrenLine({ welcome, freeUnder }: Listing['houseRules']['children'], w: InterfaceWords): string {
  if (!welcome) return w.homestay.childrenNo;
  return [w.homestay.childrenWelcome, freeUnder && w.homestay.freeUnder(freeUnder)]
    .filter(Boolean)
    .join('; ');
}

function factsInWords(listing: Listing, language: Language, w: InterfaceWords): Summary['facts'] {
  const { rooms, meals, amenities, houseRules, host, village } = listing;
  const fact = (label: string, text: string | undefined) => ({ label, value: text ? { text } : undefined });
  return [
    fact(w.price.of, startingPriceText(rooms, w) ?? w.price.ask),
    { label: w.price.includes, value: ownText(startingPrice(rooms)?.includes, language) },
    fact(w.homestay.guests, w.count.guests(capacity(rooms))),
    fact(w.homestay.rooms, unique(rooms.map(({ type }) => w.label(roomTypes[type])))),
    fact(w.saved.bathroom, unique(rooms.map(({ bathroom }) => w.label(bathrooms[bathroom])))),
    fact(w.homestay.meals, meals.map((meal) => mealLine(meal, w)).join('\n')),
    fact(
      w.homestay.amenities,
      tellingAmenities(amenities, offersCompared)
        .map((key) => w.label(houseAmenities[key]))
        .join('\n'),
    ),
    fact(w.homestay.children, childrenLine(houseRules.children, w)),
    fact(w.homestay.spoken, unique(host.languages.map((key) => w.label(spokenLanguages[key])))),
    fact(w.homestay.village, village.name),
    fact(w.homestay.cancellation, houseRules.cancellation && w.label(cancellations[houseRules.cancellation])),
  ];
}

/** What the page of saved houses shows of a house. */
export function summaryOf(listing: Listing, language: Language): Summary {
  const w = words(language);
  const { slug, name, village, sample, photos, contact, directions, rooms } = listing;
  const alt = ownText(photos[0]?.alt, language);
  const src = summaryPicture(listing);
  return {
    slug,
    name,
    place: `${w.village.name(village.name)}, ${village.commune}`,
    page: entryAddress('homestay', slug, language),
    sample: sample ? w.sample.mark : undefined,
    picture: src && alt ? { src, alt } : undefined,
    price: startingPriceText(rooms, w) ?? w.price.ask,
    ways: sample
      ? []
      : contactWays(contact, language)
          .filter(({ key }) => key === 'zalo' || key === 'phone')
          .map(({ label, detail, href }) => ({ label, detail, href })),
    directions: ownText(directions, language),
    facts: factsInWords(listing, language, w),
  };
}
