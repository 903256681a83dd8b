import type { Room } from '../../../homestay/homestay.ts';
import { viewCodes } from '../../../platforms/booking.ts';
import { enumerate } from '../../../prose/enumeration.ts';
import type { Host } from '../../../prose/host.ts';
import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { placeNoun } from '../../../prose/place-noun.ts';
import { vi as grammar } from '../../../prose/vi/grammar.ts';
import { vi as nouns } from '../../../prose/vi/nouns.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import { type House, holds, oneOf } from '../house.ts';
import type { Sentences } from '../sentences.ts';
import { hostWords, inFirstPerson } from './host-words.ts';

const { inWords, during } = grammar;
const row = (items: string[], by: 'and' | 'or' = 'and') => enumerate(items, 'vi', by);

function opening(house: House, host: Host | undefined, isKindTold: boolean): string {
  const { listing, name, place } = house;
  const { noun, whole } = placeNoun(listing, 'vi');
  const isPlaced = [name, host?.called].some((each) => place && holds(each, place.villageName));
  const where = place && !isPlaced ? ` ở ${place.village}` : '';
  const hosts = host && `${host.called}${ofPeople(host)}`;
  const welcome = hosts && `${atStart(hosts)}${host.people ? ',' : ''} đón khách`;
  if (!name)
    return `${welcome ? `${welcome} trong ${whole}` : `${atStart(whole)} này`}${where || ` ở xã ${listing.village.commune}`}.`;
  // “Nhà Sàn Cô Hoa là nhà sàn” says the same thing twice.
  const isKnown = isKindTold || holds(name, noun);
  const plain = noun.startsWith('nhà') ? 'nhà' : 'chỗ nghỉ';
  if (hosts) {
    return oneOf(house, [
      `${atStart(name)} là ${isKnown ? plain : noun} của ${hosts}${where}.`,
      `${welcome} tại ${name}${where}.`,
    ]);
  }
  return isKnown && where ? `${atStart(name)}${where}.` : `${atStart(name)} là ${noun}${where}.`;
}

/** `mùa nước đổ`, `dịp cuối thu`; a festival is held. */
function seasonName(name: string): string {
  if (/^(?:hội|lễ|tết)(?!\p{L})/iu.test(name)) return `có ${name}`;
  return `là ${/^(?:mùa|dịp)(?!\p{L})/iu.test(name) ? name : `dịp ${name}`}`;
}

const usual: Partial<Record<Room['type'], number>> = { double: 2, twin: 2, triple: 3 };

function room({ type, guests, view }: Room, name: string | undefined): string {
  const { the } = nouns.rooms[type];
  // What owners call it; “phòng hai giường” may have two of any kind.
  const own = type === 'twin' && /^phòng (?:hai|2) giường$/iu.test(name ?? '') ? the.one : name;
  const label = own ?? (type === 'communal-floor' ? 'sàn ngủ chung' : the.one);
  const looks =
    view && viewCodes[view].confidence === 'inferred' && !/nhìn/iu.test(label)
      ? `nhìn ra ${nouns.views[view]}`
      : undefined;
  const most = usual[type];
  const sleeps = `${/ngủ/iu.test(label) ? 'nằm' : 'ngủ'} được ${inWords(guests)} người`;
  const places = most && guests > most ? `kê thêm giường, ${sleeps}` : undefined;
  const isPlain = !looks && !places && !(most && holds(label, the.one));
  return `${atStart([label, places, looks, isPlain ? sleeps : undefined].filter(Boolean).join(', '))}.`;
}

function sameRooms({ type, count }: Room, { listing }: House): string {
  const unit = nouns.rooms[type].unit.one;
  const start = unit === 'nhà' ? 'Có' : `${placeNoun(listing, 'vi').subject} có`;
  return `${start} ${inWords(count)} ${unit} kiểu này.`;
}

/** What Booking.com's forms do not hold, in Vietnamese. */
export const vi: Sentences = {
  opening,
  oneFloor: (guests) => `${guests} người ngủ chung một sàn.`,
  wholeHouse: (guests) => `Nhà cho thuê trọn, ngủ được ${guests} người.`,
  sleeping: (places) => `Chỗ ngủ có ${places}.`,
  menu: (meal, dishes) => `${meal} thường có ${dishes}.`,
  doing: (things) => (things.length ? `Muốn ${row(things, 'or')} thì dặn nhà trước.` : ''),
  offers: ({ listing }, things) => `${placeNoun(listing, 'vi').subject} có ${things.join(', có ')}.`,
  coaches: (largest, where) =>
    `Có chỗ đỗ cho xe khách ${largest ? '45' : '16–29'} chỗ${where ? (where === 'nearby' ? ', ở gần đây' : ', ngay trong sân') : ''}.`,

  whereabouts({ listing: { village }, place }) {
    const former = place?.formerDistrict ? ` (huyện ${place.formerDistrict} cũ)` : '';
    return `${place ? `${atStart(place.village)} thuộc` : 'Nhà ở'} xã ${village.commune}, tỉnh ${village.province}${former}.`;
  },
  sights({ place }, names) {
    const settlement =
      /^(?:thôn|làng|xóm|khu|phố)(?= )/iu.exec(place?.village ?? '')?.[0].toLowerCase() ?? 'bản';
    return `Gần ${settlement} có ${row(names.map((each) => each.replace(/ (?:trong|ở) bản$/u, '')))}.`;
  },
  season({ name, from, until, about }) {
    // The owner's sentence tells the months itself.
    if (about && new RegExp(`tháng ${from}(?!\\d)`, 'iu').test(about)) return about;
    const months = `${atStart(during(from, until))} ${seasonName(name)}`;
    return about ? `${months}: ${midSentence(about, 'vi')}` : `${months}.`;
  },

  introduction: hostWords,
  inFirstPerson,

  room,
  sameRooms,
  includes: (things) => `Giá gồm cả ${things}.`,
  curtain: 'Chỗ nằm nào cũng có rèm ngăn riêng.',
  ticked: /^(?:bữa|ăn sáng|đệm|chăn|màn|gối|ga(?!\p{L})|khăn|wi-?fi|nước uống|nước lọc)/iu,
  tale: /kể(?: lại)?(?: rằng)?:|truyền rằng|chuyện (?:rằng|kể)|ngày xửa|(?:^|[^\p{L}])xưa (?:có|kia)(?!\p{L})/iu,
};
