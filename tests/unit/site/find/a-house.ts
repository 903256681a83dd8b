import type { House, Houses, Vocabulary } from '../../../../src/site/find/house.ts';

/** A house that has next to nothing; `more` replaces what a test is about. */
export const aHouse = (slug: string, more: Partial<House> = {}): House => ({
  slug,
  name: `Nhà ${slug}`,
  host: 'Cô Hoa',
  village: 'na-tong',
  kind: 'homestay',
  capacity: 10,
  rooms: [{ type: 'communal-floor', privateBathroom: false, count: 1, guests: 10 }],
  meals: [],
  offers: [],
  languages: ['vietnamese'],
  experiences: [],
  children: true,
  coach: false,
  ...more,
});

const vocabulary: Vocabulary = {
  villages: {
    'na-tong': ['Nà Tông', 'xã Thượng Lâm', 'tỉnh Tuyên Quang', 'huyện Lâm Bình', 'huyện Na Hang'],
    'nam-dip': ['Nặm Đíp', 'xã Lâm Bình', 'tỉnh Tuyên Quang', 'xã Lăng Can'],
    'na-kha': ['Nà Khá', 'xã Nà Hang', 'tỉnh Tuyên Quang', 'xã Năng Khả', 'huyện Na Hang'],
  },
  sights: {
    'nam-dip': ['Thác Khuổi Nhi', 'Khuổi Nhi waterfall', 'honahang'],
  },
  kinds: { homestay: ['Homestay'], 'farm-stay': ['Farmstay', 'Farm stay'] },
  rooms: {
    'communal-floor': ['Sàn ngủ chung', 'Communal floor'],
    double: ['Phòng đôi riêng', 'Private double room'],
  },
  meals: { breakfast: ['Bữa sáng', 'Breakfast'], dinner: ['Bữa tối', 'Dinner'] },
  offers: {
    wifi: ['Wi-Fi'],
    kayak: ['Thuyền kayak', 'Kayaks'],
    'free-bicycles': ['Xe đạp dùng miễn phí', 'Free bicycles'],
    'fire-extinguisher': ['Bình chữa cháy', 'Fire extinguisher'],
  },
  languages: { vietnamese: ['tiếng Việt', 'Vietnamese'], english: ['tiếng Anh', 'English'] },
  experiences: { boat: ['Đi thuyền', 'Boat trip'], weaving: ['Dệt thổ cẩm', 'Brocade weaving'] },
  traits: { privateBathroom: ['Nhà tắm riêng', 'Private bathroom'], children: ['Hợp với trẻ em'] },
};

/** A directory of these houses. */
export const housesOf = (...houses: House[]): Houses => ({ houses, vocabulary });
