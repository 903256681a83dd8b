import { ofPeople } from '../../../prose/en/people.ts';
import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { amenitiesIn } from '../amenity-groups.ts';
import { chain, type Draft, draft } from '../draft.ts';
import { type RoomGroup, roomGroups, wholeHouse } from '../room-groups.ts';
import { asRow } from '../row.ts';
import { oneOf, type Stay } from '../stay.ts';
import { villageName, whereabouts } from './names.ts';
import {
  activities,
  counted,
  freeWifi,
  insideNouns,
  mealNouns,
  numeral,
  outsideNouns,
  parkingNouns,
  places,
  roomNouns,
  row,
  serviceNouns,
  stiltHouse,
} from './words.ts';

const placeOf = ({ kind, stilts }: Stay) =>
  (kind === 'homestay' || kind === 'whole-house') && stilts ? stiltHouse : places[kind];

function introduction(stay: Stay): string {
  const { name } = stay;
  const { noun } = placeOf(stay);
  const where = whereabouts(stay);
  const { host } = stay;
  if (!host) return name ? `${atStart(name)} is ${noun} in ${where}.` : `This is ${noun} in ${where}.`;
  const people = ofPeople(host);
  const hosts = `${host.called}${people && `${people},`}`;
  const welcome = host.several ? 'welcome' : 'welcomes';
  if (!name) return `${atStart(hosts)} ${welcome} guests to ${noun} in ${where}.`;
  const village = villageName(stay);
  const { commune, province } = stay.village;
  return oneOf(stay, 'introduction', [
    `${atStart(name)} is ${noun} in ${where}, where ${hosts} ${welcome} guests.`,
    `${atStart(hosts)} ${welcome} guests to ${name}, ${noun} in ${where}.`,
    village
      ? `In ${village}, a village in ${commune} commune, ${province} province, ${hosts} ${welcome} guests to ${name}, ${noun}.`
      : `In ${where}, ${hosts} ${welcome} guests to ${name}, ${noun}.`,
  ]);
}

const amount = ({ type, count }: RoomGroup) => {
  const { one, many } = roomNouns[type];
  return count === 1 ? `a ${one}` : `${numeral(count)} ${many}`;
};

/** `on a communal sleeping floor and in two double rooms`. */
function where(groups: RoomGroup[]): string {
  const floors = groups.filter(({ type }) => type === 'communal-floor').map(amount);
  const rooms = groups.filter(({ type }) => type !== 'communal-floor').map(amount);
  const parts = [
    ...(floors.length ? [`on ${row(floors)}`] : []),
    ...(rooms.length ? [`in ${row(rooms)}`] : []),
  ];
  return parts.join(rooms.length > 1 ? ', and ' : ' and ');
}

function sleeping(stay: Stay): string {
  const groups = roomGroups(stay.rooms);
  const { subject } = placeOf(stay);
  const whole = wholeHouse(stay.rooms);
  if (!groups.length)
    return `The whole house is let to one group of up to ${counted(whole ?? stay.guests, 'guest')}.`;
  const guests = groups.reduce((sum, group) => sum + group.guests, 0);
  const places = where(groups);
  const many = guests === 1 ? counted(guests, 'guest') : `up to ${counted(guests, 'guest')}`;
  return oneOf(stay, 'sleeping', [
    `${subject} sleeps ${many} ${places}.`,
    `There is room for ${many} ${places}.`,
    `${atStart(many)} can sleep here, ${places}.`,
  ]);
}

function asAWhole({ rooms }: Stay): string | undefined {
  const whole = wholeHouse(rooms);
  return whole && roomGroups(rooms).length
    ? `A group of up to ${counted(whole, 'guest')} can also have the whole house.`
    : undefined;
}

function bathrooms(stay: Stay): string {
  const kinds = new Set(stay.rooms.map(({ bathroom }) => bathroom));
  if (kinds.size === 1) {
    if (kinds.has('shared')) return 'The bathroom facilities are shared.';
    return stay.rooms.length > 1 ? 'Every room has a private bathroom.' : 'Guests have a private bathroom.';
  }
  const groups = roomGroups(stay.rooms);
  const own = groups.filter(({ bathrooms: of }) => of.size === 1 && of.has('private'));
  const common = groups.filter(({ bathrooms: of }) => of.size === 1 && of.has('shared'));
  if (!own.length || !common.length || own.length + common.length < groups.length) {
    return 'Some rooms have a private bathroom, others share one.';
  }
  const nouns = (of: RoomGroup[]) =>
    row(of.map(({ type, count }) => (count === 1 ? roomNouns[type].one : roomNouns[type].many)));
  const several = (of: RoomGroup[]) => of.length > 1 || (of[0]?.count ?? 0) > 1;
  const first = several(own)
    ? `The ${nouns(own)} have private bathrooms`
    : `The ${nouns(own)} has a private bathroom`;
  const second = several(common)
    ? `the ${nouns(common)} share one`
    : `the ${nouns(common)} uses a shared one`;
  return `${first}, while ${second}.`;
}

function meals(stay: Stay): string | undefined {
  const daily = (kinds: Stay['meals']['included']) =>
    kinds.filter((kind) => kind !== 'feast' && kind !== 'packed-lunch').map((kind) => mealNouns[kind]);
  const included = daily(stay.meals.included);
  const extra = daily(stay.meals.extra);
  const asked = daily(stay.meals.asked);
  const also = asked.length ? ` The hosts also cook ${row(asked)}.` : '';
  const be = included.length === 1 ? 'is' : 'are';
  if (included.length && extra.length) {
    return `${atStart(row(included))} ${be} included, and ${row(extra)} can be ordered for an extra charge.${also}`;
  }
  if (included.length) return `${atStart(row(included))} ${be} included.${also}`;
  if (!extra.length) return asked.length ? `The hosts cook ${row(asked)} for guests.` : undefined;
  const said = oneOf(stay, 'meals', [
    `The hosts cook ${row(extra)} for guests at an extra charge.`,
    `Guests can have ${row(extra)} at the house for an extra charge.`,
  ]);
  return `${said}${also}`;
}

function menu(stay: Stay): string | undefined {
  if (!stay.meals.menu) return undefined;
  const { kind, dishes } = stay.meals.menu;
  const row = asRow(midSentence(dishes, 'en'), 'and');
  const meal = atStart(mealNouns[kind]);
  return oneOf(stay, 'menu', [`${meal} is often ${row}.`, `${meal} might be ${row}.`]);
}

function ordered({ meals: { included, extra, asked } }: Stay): string | undefined {
  const kinds = [...included, ...extra, ...asked];
  const feast = kinds.includes('feast');
  const packed = kinds.includes('packed-lunch');
  if (feast && packed) return 'A feast or a packed lunch can be ordered ahead.';
  if (feast) return 'Groups can order a feast ahead.';
  return packed ? 'Packed lunches can be ordered ahead.' : undefined;
}

function diets({ amenities }: Stay): string | undefined {
  const vegetarian = amenities.includes('vegetarian-meals');
  const special = amenities.includes('special-diets');
  if (vegetarian && special) return 'Vegetarian meals and special diets are possible with notice.';
  if (vegetarian) return 'Vegetarian meals are possible with notice.';
  return special ? 'Special diets are possible with notice.' : undefined;
}

function doing(stay: Stay): string | undefined {
  if (!stay.activities.length) return undefined;
  const things = row(stay.activities.map((kind) => activities[kind]));
  return oneOf(stay, 'doing', [
    `During your stay you can ${things}.`,
    `Guests can ${things}.`,
    `While you are here, you can ${things}.`,
  ]);
}

function comforts(stay: Stay): string | undefined {
  const parking = amenitiesIn('parking', stay.amenities).map((key) => parkingNouns[key]);
  const things = [
    ...amenitiesIn('inside', stay.amenities)
      .slice(0, 6)
      .map((key) => (key === 'wifi' && stay.freeWifi ? freeWifi : insideNouns[key])),
    ...(parking.length ? [`parking ${stay.parkingNearby ? 'near by ' : ''}for ${row(parking)}`] : []),
  ];
  return things.length ? `${placeOf(stay).subject} has ${row(things)}.` : undefined;
}

function outdoors({ amenities }: Stay): string | undefined {
  const things = amenitiesIn('outside', amenities)
    .slice(0, 5)
    .map((key) => outsideNouns[key]);
  return things.length ? `Outside you will find ${row(things)}.` : undefined;
}

function services({ amenities }: Stay): string | undefined {
  const things = amenitiesIn('service', amenities)
    .slice(0, 5)
    .map((key) => serviceNouns[key]);
  return things.length ? `Your hosts also offer ${row(things)}.` : undefined;
}

function children({ childrenWelcome, cot }: Stay): string {
  if (!childrenWelcome) return 'The house does not take children.';
  return cot ? 'Children are welcome, and there is a cot for a baby.' : 'Children are welcome.';
}

/** The house: who receives guests where, its story, how one sleeps, eats and spends the day. */
export function property(stay: Stay): Draft[] {
  return [
    ...draft(0, introduction(stay)),
    ...chain(stay.story.slice(0, 6), 4, 8),
    ...draft(1, sleeping(stay)),
    ...draft(3, asAWhole(stay)),
    ...draft(9, bathrooms(stay)),
    ...draft(2, meals(stay)),
    ...draft(6, menu(stay)),
    ...draft(13, ordered(stay)),
    ...draft(14, diets(stay)),
    ...draft(7, comforts(stay)),
    ...draft(10, outdoors(stay)),
    ...draft(5, doing(stay)),
    ...draft(11, services(stay)),
    ...draft(15, children(stay)),
  ];
}
