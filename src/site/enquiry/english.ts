import { daysLater, englishDay } from './day.ts';
import type { Counted, CountedRooms, Enquiry } from './enquiry.ts';

const amounts = new Intl.NumberFormat('en-GB');

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const oftenText = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const roomText = ({ name, count, unit }: CountedRooms) =>
  count > 1 ? `${name.here} (${count} ${unit}s)` : name.here;

const mealText = ({ name, count }: Counted) =>
  `${(name.english ?? name.here).toLowerCase()} (${oftenText(count)})`;

function whenText({ arrival, nights }: Enquiry): string {
  const stay = many(nights, 'night', 'nights');
  if (!arrival) return `not decided yet, about ${stay}`;
  return `${englishDay(arrival)} to ${englishDay(daysLater(arrival, nights))} (${stay})`;
}

function whoText({ people, children, childrenUnder }: Enquiry): string {
  if (!children) return many(people, 'person', 'people');
  const young = many(children, 'child', 'children');
  return childrenUnder
    ? `${many(people, 'person', 'people')}, and ${young} under ${childrenUnder}`
    : `${many(people, 'adult', 'adults')}, ${young}`;
}

function sumText({ sum, open }: Enquiry): string {
  if (!sum) return 'Do you have room, and about how much would it be?';
  const reckoned = `By the prices on the page it comes to ${amounts.format(sum)} VND`;
  return open
    ? `${reckoned}, without what has no price there. Do you have room, and about how much would it be in all?`
    : `${reckoned}. Do you have room, and is that right?`;
}

/** What the Vietnamese message says, in English, so that a guest knows what they send. */
export function englishMeaning(enquiry: Enquiry): string {
  const { host, house, site, sample, foreign, guest, people, children, rooms, mattresses, meals } = enquiry;
  const alone = people + children === 1;
  const self = alone ? 'I' : 'We';
  const sleeping = [
    ...rooms.map(roomText),
    ...(mattresses ? [many(mattresses, 'extra mattress', 'extra mattresses')] : []),
  ];
  const wishes = [
    `– Dates: ${whenText(enquiry)}`,
    `– Guests: ${whoText(enquiry)}`,
    sleeping.length > 0 && `– Sleeping: ${sleeping.join(', ')}`,
    meals.length > 0 && `– Meals: ${meals.map(mealText).join(', ')}`,
    enquiry.experiences.length > 0 && `– To do: ${enquiry.experiences.map(({ here }) => here).join(', ')}`,
  ];
  const passages = [
    sample && '[SAMPLE – this house does not exist, please do not send it]',
    `Hello ${host.trim()},`,
    `${self} found ${house} on ${site} and would like to ask about a stay:`,
    wishes.filter(Boolean).join('\n'),
    sumText(enquiry),
    foreign &&
      `${alone ? 'I am a visitor' : 'We are visitors'} from abroad and know no Vietnamese. Please answer in Vietnamese, in a few words; ${alone ? 'I' : 'we'} have a translator.`,
    ['Thank you very much.', guest].filter(Boolean).join('\n'),
  ];
  return passages.filter(Boolean).join('\n\n').normalize('NFC');
}
