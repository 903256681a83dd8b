import { viReading } from '../../../prose/vi/reading.ts';
import { call } from '../../closing/call.ts';
import type { Facts } from '../../facts/facts.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern, VillageWording } from '../wording.ts';

const numerals = ['', 'một', 'hai', 'ba'];

/** `nhà này`, `hai nhà này`. */
const these = ({ houses }: VillageFacts) =>
  houses.length > 1 ? `${numerals[houses.length]} nhà này` : 'nhà này';

/** `nhà này`, `một trong hai nhà này`. */
const any = (f: VillageFacts) => (f.houses.length > 1 ? `một trong ${these(f)}` : these(f));

/** Before the houses. */
export const houses: VillageWording['houses'] = {
  season: [
    { say: (f) => `Ngủ lại bản, anh chị gọi ${these(f)}:` },
    { say: (f) => (f.houses.length > 1 ? 'Mấy nhà trong bản có chỗ ngủ:' : 'Nhà trong bản có chỗ ngủ:') },
    { say: (f) => `Lên dịp này, ngủ ở ${any(f)}:` },
    { say: () => 'Chỗ ngủ trong bản:' },
    { say: (f) => `Muốn ở lại một đêm, hỏi ${these(f)}:` },
  ],
  advice: [
    { say: (f) => `Chưa rõ điều gì, gọi hỏi trước ${these(f)}:` },
    { say: () => 'Trước khi đi, gọi hỏi nhà trong bản:' },
    { say: (f) => `Hỏi thêm ${any(f)}:` },
  ],
  experience: [
    { say: (f) => `Muốn thử, anh chị hỏi ${any(f)}:` },
    { say: (f) => `Hỏi giờ và đặt trước ở ${these(f)}:` },
    { say: () => 'Ngủ lại và hỏi ở:' },
    { say: () => 'Hỏi và đặt ở:' },
  ],
  road: [
    { say: () => 'Tới bản thì có chỗ ngủ:' },
    { say: (f) => `Cần hỏi thêm đường, gọi ${these(f)}:` },
    { say: (f) => `Tới nơi muốn ngủ lại, gọi ${any(f)}:` },
    { say: () => 'Nhà đón khách trong bản:' },
  ],
};

/** Longest tagline that stands whole, in UTF-16 units. */
const longestTagline = 70;

const tagline = ({ taglines, host }: Facts) => {
  const short = taglines.find(({ text }) => text.length <= longestTagline) ?? taglines.at(-1);
  return short && !viReading.isSpoken(short.text, { called: host?.called ?? '' }) && short.inside;
};

/** Who receives guests, where nothing else is known. */
export const receives = ({ host }: Facts): string | undefined => host && `${host.called} đón`;

/** What the experience costs there. */
export const price: VillageWording['price'] = ({ price, includes }) =>
  price && `${price}${includes ? `, gồm ${includes}` : ''}`;

/** Why one would sleep there. */
export const reasons: VillageWording['reasons'] = [
  tagline,
  ({ table }) => table?.menu?.seated && `cơm nhà có ${table.menu.two}`,
  ({ view }) => view?.wide && view.everywhere && `mở cửa là thấy ${view.everywhere}`,
  ({ evening }) => evening[0] && `tối ${evening[0]}`,
];

/** How to reach a house. */
export const reach = call.vi;

/** Its number, and whether one can write there. */
export const number = ({ contact }: Facts): string =>
  contact.phone ? `${contact.phone}${contact.same ? ' (có Zalo)' : ''}` : `Zalo ${contact.zalo}`;

/** The page of the village. */
export const page: VillagePattern[] = [
  { say: (f) => f.others && `Các nhà khác trong bản: ${f.villagePage}` },
  { say: (f) => `Xem bản và các nhà: ${f.villagePage}` },
  { say: (f) => `Ảnh bản, các mùa và các nhà: ${f.villagePage}` },
];
