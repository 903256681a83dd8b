import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import { amenitiesIn } from '../amenity-groups.ts';
import { chain, type Draft, draft } from '../draft.ts';
import { roomGroups, wholeHouse } from '../room-groups.ts';
import { asRow } from '../row.ts';
import { oneOf, type Stay } from '../stay.ts';
import { whereabouts } from './names.ts';
import {
  activities,
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
  const { name, host } = stay;
  const place = placeOf(stay);
  const where = whereabouts(stay);
  if (!name && !host) return `${atStart(place.whole)} này ở ${where}.`;
  if (!host) return `${atStart(name ?? '')} là ${place.noun} ở ${where}.`;
  const people = ofPeople(host);
  const hosts = `${host.called}${people && `${people},`}`;
  if (!name) return `${atStart(hosts)} đón khách trong ${place.whole} ở ${where}.`;
  // “Nhà sàn Cô Hoa là nhà sàn của cô Hoa” says the same thing twice.
  if (name.toLowerCase().includes(place.noun)) {
    return oneOf(stay, 'introduction', [
      `${atStart(name)} là nơi ${hosts} đón khách ở ${where}.`,
      `${atStart(hosts)} đón khách tại ${name}, ở ${where}.`,
    ]);
  }
  return oneOf(stay, 'introduction', [
    `${atStart(name)} là ${place.noun} của ${hosts} ở ${where}.`,
    `${atStart(hosts)} đón khách tại ${name}, ${place.whole} ở ${where}.`,
    `Ở ${where}, ${hosts} đón khách trong ${place.whole} mang tên ${name}.`,
  ]);
}

function sleeping(stay: Stay): string | undefined {
  const groups = roomGroups(stay.rooms);
  const { subject } = placeOf(stay);
  const whole = wholeHouse(stay.rooms);
  if (!groups.length)
    return `Khách thuê trọn cả nhà, ngủ được nhiều nhất ${numeral(whole ?? stay.guests)} người.`;
  const rooms = row(groups.map(({ type, count }) => `${numeral(count)} ${roomNouns[type]}`));
  const guests = numeral(groups.reduce((sum, group) => sum + group.guests, 0));
  return oneOf(stay, 'sleeping', [
    `${subject} nhận nhiều nhất ${guests} khách, có ${rooms}.`,
    `Chỗ ngủ gồm ${rooms}, đủ cho ${guests} người.`,
    `${subject} đủ chỗ cho ${guests} người: ${rooms}.`,
  ]);
}

function asAWhole({ rooms }: Stay): string | undefined {
  const whole = wholeHouse(rooms);
  return whole && roomGroups(rooms).length
    ? `Đoàn muốn ở riêng có thể thuê cả nhà, nhiều nhất ${numeral(whole)} người.`
    : undefined;
}

function bathrooms(stay: Stay): string | undefined {
  const kinds = new Set(stay.rooms.map(({ bathroom }) => bathroom));
  if (kinds.size === 1) {
    if (kinds.has('shared')) return 'Nhà tắm dùng chung.';
    return stay.rooms.length > 1 ? 'Phòng nào cũng có nhà tắm riêng.' : 'Khách có nhà tắm riêng.';
  }
  const groups = roomGroups(stay.rooms);
  const own = groups.filter(({ bathrooms: of }) => of.size === 1 && of.has('private'));
  const common = groups.filter(({ bathrooms: of }) => of.size === 1 && of.has('shared'));
  if (!own.length || !common.length || own.length + common.length < groups.length) {
    return 'Có phòng dùng nhà tắm riêng, có phòng dùng nhà tắm chung.';
  }
  const nouns = (of: typeof groups) => row(of.map(({ type }) => roomNouns[type]));
  return `${atStart(nouns(own))} có nhà tắm riêng, còn ${nouns(common)} dùng nhà tắm chung.`;
}

function meals(stay: Stay): string | undefined {
  const daily = (kinds: Stay['meals']['included']) =>
    row(kinds.filter((kind) => kind !== 'feast' && kind !== 'packed-lunch').map((kind) => mealNouns[kind]));
  const included = daily(stay.meals.included);
  const extra = daily(stay.meals.extra);
  const asked = daily(stay.meals.asked);
  const also = asked && ` Nhà cũng nấu ${asked}.`;
  if (included && extra) return `Tiền phòng đã gồm ${included}, còn ${extra} tính riêng.${also}`;
  if (included) return `Tiền phòng đã gồm ${included}.${also}`;
  if (!extra) return asked ? `Nhà nấu ${asked} cho khách.` : undefined;
  return `${oneOf(stay, 'meals', [
    `Nhà nấu ${extra} cho khách, tính riêng với tiền phòng.`,
    `Khách có thể ăn ${extra} tại nhà, tính riêng với tiền phòng.`,
  ])}${also}`;
}

function menu(stay: Stay): string | undefined {
  if (!stay.meals.menu) return undefined;
  const { kind, dishes } = stay.meals.menu;
  const row = asRow(midSentence(dishes, 'vi'), 'và');
  return oneOf(stay, 'menu', [
    `${atStart(mealNouns[kind])} thường có ${row}.`,
    `Món hay nấu cho ${mealNouns[kind]} là ${row}.`,
  ]);
}

function ordered({ meals: { included, extra, asked } }: Stay): string | undefined {
  const kinds = [...included, ...extra, ...asked];
  const things = [
    ...(kinds.includes('feast') ? ['đặt trước mâm cỗ'] : []),
    ...(kinds.includes('packed-lunch') ? ['nhờ nhà gói cơm nắm mang đi'] : []),
  ];
  return things.length ? `Khách có thể ${row(things)}.` : undefined;
}

function diets({ amenities }: Stay): string | undefined {
  const vegetarian = amenities.includes('vegetarian-meals');
  const special = amenities.includes('special-diets');
  if (vegetarian && special) return 'Nếu khách dặn trước, nhà nấu được món chay và món theo chế độ ăn riêng.';
  if (vegetarian) return 'Nếu khách dặn trước, nhà nấu được món chay.';
  return special ? 'Nếu khách dặn trước, nhà nấu được món theo chế độ ăn riêng.' : undefined;
}

function doing(stay: Stay): string | undefined {
  if (!stay.activities.length) return undefined;
  const things = row(stay.activities.map((kind) => activities[kind]));
  return oneOf(stay, 'doing', [
    `Ở đây khách có thể ${things}.`,
    `Trong những ngày ở lại, khách có thể ${things}.`,
    `Khách ở lại có thể ${things}.`,
  ]);
}

function comforts(stay: Stay): string | undefined {
  const parking = amenitiesIn('parking', stay.amenities).map((key) => parkingNouns[key]);
  const things = [
    ...amenitiesIn('inside', stay.amenities)
      .slice(0, 6)
      .map((key) => (key === 'wifi' && stay.freeWifi ? freeWifi : insideNouns[key])),
    ...(parking.length ? [`chỗ đỗ ${parking.join(', ')}${stay.parkingNearby ? ' gần nhà' : ''}`] : []),
  ];
  if (!things.length) return undefined;
  return `${placeOf(stay).subject} có ${row(things)}.`;
}

function outdoors(stay: Stay): string | undefined {
  const things = amenitiesIn('outside', stay.amenities)
    .slice(0, 5)
    .map((key) => outsideNouns[key]);
  return things.length
    ? `${placeOf(stay).subject === 'Nhà' ? 'Quanh nhà' : 'Bên ngoài'} có ${row(things)}.`
    : undefined;
}

function services({ amenities }: Stay): string | undefined {
  const things = amenitiesIn('service', amenities)
    .slice(0, 5)
    .map((key) => serviceNouns[key]);
  return things.length ? `Nhà còn có ${row(things)}.` : undefined;
}

function children({ childrenWelcome, cot }: Stay): string {
  if (!childrenWelcome) return 'Nhà chưa nhận khách đi cùng trẻ em.';
  return cot ? 'Nhà đón cả khách đi cùng trẻ nhỏ, có nôi cho em bé.' : 'Nhà đón cả khách đi cùng trẻ nhỏ.';
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
