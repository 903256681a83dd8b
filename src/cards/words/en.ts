import { priceUnits } from '../../homestay/price-unit.ts';
import { en as grammar } from '../../prose/en/grammar.ts';
import { enumerate } from '../../prose/enumeration.ts';
import { atStart } from '../../prose/mid-sentence.ts';
import type { CardWords } from './card-words.ts';

/** The words of English cards. */
export const en: CardWords = {
  from: 'from',
  unit: (per) => (per === 'house' ? 'whole house' : `per ${priceUnits[per].short.en}`),
  unitOfNight: (unit) => `${unit} per night`,
  sample: 'Sample',
  illustration: 'Illustration',
  guests: (most) => (most === 1 ? 'One guest' : `Up to ${most} guests`),
  groupFrom: (guests) => `groups of ${guests} or more`,
  groups: (least, most) => `Groups of ${least}–${most}`,
  includes: (what) => `Includes ${what}`,
  food: 'Home cooking',
  price: 'Price per night',
  offers: 'In the house',
  way: 'Getting here',
  zalo: (number) => `Zalo ${number}`,
  phone: (number) => `Call ${number}`,
  freeUnder: (age) => `Children under ${age} stay free`,
  sleeping: (guests) => (guests === 1 ? 'Room for one guest' : `Room for ${guests} guests`),
  included: 'included',
  hours: (count) => atStart(grammar.duration(count)),
  months: (from, until) =>
    from === until ? grammar.month(from) : `${grammar.month(from)} to ${grammar.month(until)}`,
  speaks: (languages) => `Speaks ${enumerate(languages, 'en')}`,
  visit: 'Ask and find us',
  scan: 'Scan to message the host on Zalo',
  scanSample: 'Scan to see the page of this sample house',
  sampleZalo: 'Zalo (sample)',
};
