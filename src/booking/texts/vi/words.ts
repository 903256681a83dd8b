import type { RoomAmenity } from '../../../homestay/amenity.ts';
import type { BedType } from '../../../homestay/bed.ts';
import type { ExperienceKind } from '../../../homestay/experience.ts';
import type { Kind } from '../../../homestay/homestay.ts';
import type { MealKind } from '../../../homestay/meal.ts';
import type { RoomType, views } from '../../../homestay/room.ts';
import type { amenityGroups } from '../amenity-groups.ts';
import { inARow } from '../row.ts';

type Told<G extends 'inside' | 'outside' | 'service'> = (typeof amenityGroups)[G][number];

/** `một`, `hai` … `mười`, then figures. */
export const numeral = (count: number): string =>
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'][count] ?? String(count);

/** Things in a row: `vườn, bếp lửa và ao cá`. */
export const row = (items: readonly string[]): string => inARow(items, 'và');

/** What a place is called inside a sentence, with and without its classifier. */
export const places: Record<Kind, { noun: string; whole: string; subject: string }> = {
  homestay: { noun: 'nhà', whole: 'ngôi nhà', subject: 'Nhà' },
  'guest-house': { noun: 'nhà nghỉ', whole: 'nhà nghỉ', subject: 'Nhà nghỉ' },
  'farm-stay': { noun: 'farmstay', whole: 'farmstay', subject: 'Nhà' },
  'whole-house': { noun: 'nhà nguyên căn', whole: 'ngôi nhà', subject: 'Nhà' },
  bungalow: { noun: 'khu bungalow', whole: 'khu bungalow', subject: 'Khu nghỉ' },
  campsite: { noun: 'điểm cắm trại', whole: 'điểm cắm trại', subject: 'Điểm cắm trại' },
};

export const stiltHouse = { noun: 'nhà sàn', whole: 'ngôi nhà sàn', subject: 'Nhà' };

export const roomNouns: Record<Exclude<RoomType, 'whole-house'>, string> = {
  'communal-floor': 'sàn ngủ chung',
  double: 'phòng đôi',
  twin: 'phòng hai giường',
  triple: 'phòng ba người',
  family: 'phòng gia đình',
  bungalow: 'bungalow',
  tent: 'lều',
};

export const bedNouns: Record<BedType, string> = {
  'floor-mattress': 'tấm đệm trải sàn',
  'double-floor-mattress': 'tấm đệm đôi trải sàn',
  single: 'giường đơn',
  double: 'giường đôi',
  'large-double': 'giường đôi lớn',
  bunk: 'giường tầng',
  'sofa-bed': 'sô-pha giường',
};

export const viewPhrases: Record<keyof typeof views, string> = {
  lake: 'nhìn ra hồ',
  river: 'nhìn ra suối',
  mountain: 'nhìn ra núi',
  fields: 'nhìn ra ruộng',
  garden: 'nhìn ra vườn',
  village: 'nhìn ra bản',
};

export const mealNouns: Record<MealKind, string> = {
  breakfast: 'bữa sáng',
  lunch: 'bữa trưa',
  dinner: 'bữa tối',
  feast: 'mâm cỗ',
  'packed-lunch': 'cơm nắm mang đi',
};

export const activities: Record<ExperienceKind, string> = {
  boat: 'đi thuyền',
  singing: 'nghe hát Then',
  weaving: 'học dệt thổ cẩm',
  cooking: 'cùng nấu ăn',
  trekking: 'đi bộ đường rừng',
  cycling: 'đạp xe',
  farming: 'theo chủ nhà ra ruộng',
  festival: 'dự lễ hội',
};

export const insideNouns: Record<Told<'inside'>, string> = {
  wifi: 'Wi-Fi',
  'hot-shower': 'nước nóng',
  'air-conditioning': 'phòng điều hòa',
  'shared-kitchen': 'bếp chung cho khách',
  'shared-lounge': 'gian khách chung',
  hearth: 'bếp lửa',
  'step-free': 'lối vào cho xe lăn',
  'children-play': 'chỗ chơi cho trẻ',
  'luggage-storage': 'chỗ gửi hành lý',
  'first-aid': 'tủ thuốc sơ cứu',
  'fire-extinguisher': 'bình chữa cháy',
};

export const freeWifi = 'Wi-Fi miễn phí';

export const parkingNouns = {
  'car-parking': 'ô tô con',
  'coach-parking': 'xe khách 16–29 chỗ',
  'large-coach-parking': 'xe khách 45 chỗ',
  'motorbike-parking': 'xe máy',
};

export const outsideNouns: Record<Told<'outside'>, string> = {
  garden: 'vườn',
  terrace: 'hiên rộng',
  'outdoor-furniture': 'bàn ghế ngoài trời',
  campfire: 'chỗ đốt lửa trại',
  bbq: 'chỗ nướng ngoài trời',
  'boat-landing': 'bến thuyền riêng',
  kayak: 'thuyền kayak',
  swimming: 'chỗ tắm mát',
  fishing: 'chỗ câu cá',
};

export const serviceNouns: Record<Told<'service'>, string> = {
  'pick-up': 'xe đón khách',
  'local-guide': 'người bản dẫn đường',
  'cultural-evening': 'đêm văn nghệ',
  'herbal-bath': 'tắm lá thuốc',
  'foot-bath': 'ngâm chân thảo dược',
  'free-bicycles': 'xe đạp dùng miễn phí',
  'bicycle-rental': 'xe đạp cho thuê',
  'motorbike-rental': 'xe máy cho thuê',
  laundry: 'dịch vụ giặt đồ',
  'souvenir-shop': 'quầy đồ thủ công',
  karaoke: 'karaoke',
};

export const roomThings: Record<RoomAmenity, string> = {
  'mosquito-net': 'màn chống muỗi',
  fan: 'quạt',
  'ceiling-fan': 'quạt trần',
  'room-air-conditioning': 'điều hòa',
  'electric-blanket': 'chăn điện',
  curtain: 'rèm ngăn từng chỗ nằm',
  towels: 'khăn tắm',
  slippers: 'dép đi trong nhà',
  hairdryer: 'máy sấy tóc',
  kettle: 'ấm đun nước',
  wardrobe: 'tủ quần áo',
  'clothes-rack': 'giá treo quần áo',
  desk: 'bàn làm việc',
  balcony: 'ban công',
  'room-terrace': 'hiên riêng',
  'private-entrance': 'lối vào riêng',
  'wooden-floor': 'sàn gỗ',
  'power-sockets': 'ổ cắm cạnh chỗ nằm',
  locker: 'tủ khóa',
  fridge: 'tủ lạnh',
  'room-tv': 'ti vi',
};
