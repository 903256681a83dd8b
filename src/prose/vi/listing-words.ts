import type { BedType } from '../../homestay/bed.ts';
import type { Label, Language } from '../../homestay/language.ts';
import type { RoomType } from '../../homestay/room.ts';
import { inFigures } from '../nouns.ts';
import { settlement } from '../settlement.ts';
import { vi as nouns } from './nouns.ts';

/** “Bản” before the name of a village, unless the name says itself what it is: `Thôn Nặm Đăm`. */
export const villageName = (name: string) => (settlement.test(name) ? name : `Bản ${name}`);

/** The same inside a sentence: `bản Nà Tông`, `thôn Nặm Đăm`. */
export function villageInside(name: string): string {
  const whole = villageName(name);
  return whole.charAt(0).toLocaleLowerCase('vi') + whole.slice(1);
}

/** What a page says about a house, in Vietnamese. Other languages follow its shape. */
export const vi = {
  language: 'vi' as Language,
  /** A label of the vocabulary. */
  label: (words: Label): string => words.vi,
  /** So many beds of one type. */
  beds: (type: BedType, count: number): string => inFigures(count, nouns.beds[type]),
  place: (commune: string, province: string) => `xã ${commune}, tỉnh ${province}`,

  count: {
    houses: (count: number) => `${count} nhà`,
    guests: (count: number) => `${count} khách`,
    upToGuests: (count: number) => `tối đa ${count} khách`,
    rooms: (count: number, type: RoomType) => inFigures(count, nouns.rooms[type]),
    sameRooms: (count: number, type: RoomType) => `Có ${inFigures(count, nouns.rooms[type].unit)} như vậy`,
    hours: (count: string) => `khoảng ${count} giờ`,
  },

  price: {
    of: 'Giá một đêm',
    from: 'từ',
    night: 'đêm',
    ask: 'Hỏi giá chủ nhà',
    agreed: 'Giá bàn với chủ nhà',
    included: 'Đã gồm trong giá phòng',
    includes: 'Giá đã gồm',
    minimum: (count: number) => `(từ ${count} người trở lên)`,
  },

  homestay: {
    where: (kind: string, village: string, commune: string) =>
      `${kind} ở ${villageInside(village)}, xã ${commune}`,
    facts: 'Tóm tắt',
    village: 'Bản',
    guests: 'Đón được',
    rooms: 'Chỗ ngủ',
    meals: 'Bữa ăn',
    spoken: 'Nói được tiếng',
    gallery: 'Ảnh của nhà',
    story: 'Chuyện ngôi nhà',
    roomsAndPrices: 'Chỗ ngủ và giá',
    noPrice: 'Chủ nhà chưa ghi giá. Bạn hỏi trước khi lên nhé.',
    inRoom: 'Trong phòng có',
    mealsTitle: 'Ăn cơm cùng nhà',
    experiences: 'Ở đây làm gì?',
    amenities: 'Nhà có sẵn',
    host: 'Người đón bạn',
    people: (name: string) => `Dân tộc ${name}`,
    rules: 'Nếp nhà',
    checkIn: 'Nhận phòng',
    checkOut: 'Trả phòng',
    from: (time: string) => `từ ${time}`,
    until: (time: string) => `trước ${time}`,
    between: (from: string, until: string) => `${from} – ${until}`,
    children: 'Trẻ em',
    childrenWelcome: 'Có nhận trẻ em',
    childrenNo: 'Nhà chưa đón được trẻ em',
    freeUnder: (age: number) => `dưới ${age} tuổi ngủ cùng bố mẹ không mất tiền`,
    pets: 'Thú nuôi',
    smoking: 'Hút thuốc',
    quiet: 'Giờ yên tĩnh',
    payment: 'Trả tiền',
    cancellation: 'Khi hủy',
    directions: 'Đường vào nhà',
    openMap: 'Mở trên Google Maps',
    openMapApproximate: 'Mở khu vực trên Google Maps',
    approximate:
      'Vị trí trên bản đồ chỉ là khoảng chừng, lệch tới một cây số. Chủ nhà sẽ chỉ đường khi bạn hẹn ngày lên.',
    checked: (date: string, by: string) => `${by} xem lại giá và số điện thoại ngày ${date}.`,
    team: 'Tổ công nghệ số của bản',
    contact: 'Liên hệ chủ nhà',
    contactLead:
      'Bạn nhắn ngày lên, số người và bữa ăn. Chủ nhà có khi đang ngoài ruộng, bạn chờ một chút nhé.',
    aboutVillage: villageName,
    others: (name: string) => `Nhà khác ở ${name}`,
  },

  /** What one wants to know at once about a house. */
  glance: {
    /** `some`: the rooms that have their own. */
    privateBaths: (all: boolean, some: string) =>
      all ? 'nhà tắm riêng' : some ? `${some} có nhà tắm riêng` : 'nhà tắm chung',
    wifi: 'Wi-Fi',
    parking: 'Để xe',
    construction: 'Kiểu nhà',
    bathroom: 'Nhà tắm',
    free: 'miễn phí',
    yes: 'Có',
    freeUnder: (age: number) => `dưới ${age} tuổi miễn phí`,
    perDay: (amount: string) => `${amount}/ngày`,
    bookAhead: 'dặn trước',
    motorbikes: 'xe máy',
    cars: 'ô tô con',
    coaches: 'xe khách 16–29 chỗ',
    largeCoaches: 'xe khách 45 chỗ',
  },
};

/** What a file of words about a house has to hold. */
export type ListingWords = typeof vi;
