/**
 * Everything a house or a room can offer: the one table from which filters, icons, structured data, the form and
 * the Booking.com kit are made.
 *
 * `icon` is a name of the Lucide set. `schema` is the name for schema.org `LocationFeatureSpecification`, Google's where
 * Google has one. Source: Google VacationRental amenity names, checked 2026-11-23.
 */
export interface Amenity {
  vi: string;
  en: string;
  icon: string;
  schema: string;
}

const amenity = (vi: string, en: string, icon: string, schema: string) => ({ vi, en, icon, schema }) as const;

/** What the whole house offers. */
export const houseAmenities = {
  wifi: amenity('Wi-Fi', 'Wi-Fi', 'wifi', 'wifi'),
  'car-parking': amenity('Chỗ đỗ ô tô con', 'Car parking', 'square-parking', 'parking'),
  'coach-parking': amenity('Chỗ đỗ xe khách 16–29 chỗ', 'Minibus parking', 'bus', 'coachParking'),
  'large-coach-parking': amenity('Chỗ đỗ xe khách 45 chỗ', 'Coach parking', 'bus', 'largeCoachParking'),
  'motorbike-parking': amenity('Chỗ để xe máy', 'Motorbike parking', 'motorbike', 'motorbikeParking'),
  'hot-shower': amenity('Nước nóng', 'Hot water', 'shower-head', 'hotWater'),
  'shared-kitchen': amenity('Bếp khách dùng chung', 'Guest kitchen', 'cooking-pot', 'kitchen'),
  'shared-lounge': amenity('Gian khách chung', 'Shared lounge', 'sofa', 'sharedLounge'),
  garden: amenity('Vườn', 'Garden', 'trees', 'garden'),
  terrace: amenity('Sàn phơi, hiên rộng', 'Terrace', 'fence', 'patio'),
  'outdoor-furniture': amenity('Bàn ghế ngoài trời', 'Outdoor furniture', 'armchair', 'outdoorFurniture'),
  hearth: amenity('Bếp lửa', 'Open hearth', 'flame-kindling', 'hearth'),
  campfire: amenity('Đốt lửa trại', 'Campfire', 'flame', 'campfire'),
  bbq: amenity('Nướng ngoài trời', 'Barbecue', 'beef', 'outdoorGrill'),
  'family-rooms': amenity('Phòng cho gia đình', 'Family rooms', 'baby', 'childFriendly'),
  'non-smoking': amenity(
    'Phòng ngủ không khói thuốc',
    'Non-smoking rooms',
    'cigarette-off',
    'nonSmokingRooms',
  ),
  'air-conditioning': amenity('Có phòng điều hòa', 'Air-conditioned rooms', 'air-vent', 'ac'),
  'bicycle-rental': amenity('Cho thuê xe đạp', 'Bicycle hire', 'bike', 'bicycleRental'),
  'free-bicycles': amenity('Xe đạp dùng miễn phí', 'Free bicycles', 'bike', 'freeBicycles'),
  'motorbike-rental': amenity('Cho thuê xe máy', 'Motorbike hire', 'motorbike', 'motorbikeRental'),
  'pick-up': amenity('Đón khách tận nơi', 'Pick-up service', 'car-front', 'shuttle'),
  'boat-landing': amenity('Bến thuyền riêng', 'Own boat landing', 'sailboat', 'boatLanding'),
  kayak: amenity('Thuyền kayak', 'Kayaks', 'kayak', 'canoeing'),
  swimming: amenity('Chỗ tắm hồ, tắm suối', 'Lake or stream bathing', 'waves', 'lakeOrStreamBathing'),
  fishing: amenity('Câu cá', 'Fishing', 'fish', 'fishing'),
  'herbal-bath': amenity('Tắm lá thuốc', 'Herbal bath', 'leaf', 'herbalBath'),
  'foot-bath': amenity('Ngâm chân thảo dược', 'Herbal foot bath', 'footprints', 'footBath'),
  'vegetarian-meals': amenity(
    'Nấu món chay khi dặn trước',
    'Vegetarian meals on request',
    'salad',
    'vegetarianMeals',
  ),
  'special-diets': amenity(
    'Nấu theo chế độ ăn riêng',
    'Special diets on request',
    'wheat-off',
    'specialDiets',
  ),
  'local-guide': amenity('Người bản dẫn đường', 'Local guide', 'map', 'localGuide'),
  'cultural-evening': amenity('Đêm văn nghệ', 'Evening of song and dance', 'music', 'livePerformance'),
  karaoke: amenity('Karaoke', 'Karaoke', 'mic-vocal', 'karaoke'),
  'souvenir-shop': amenity('Bán đồ thủ công', 'Handicraft shop', 'shopping-basket', 'giftShop'),
  laundry: amenity('Giặt đồ', 'Laundry', 'washing-machine', 'laundry'),
  'luggage-storage': amenity('Gửi hành lý', 'Luggage storage', 'luggage', 'luggageStorage'),
  'children-play': amenity('Chỗ chơi cho trẻ', "Children's play area", 'toy-brick', 'playground'),
  'first-aid': amenity('Tủ thuốc sơ cứu', 'First-aid kit', 'briefcase-medical', 'firstAidKit'),
  'fire-extinguisher': amenity(
    'Bình chữa cháy',
    'Fire extinguisher',
    'fire-extinguisher',
    'fireExtinguisher',
  ),
  'step-free': amenity('Xe lăn vào được', 'Wheelchair accessible', 'accessibility', 'wheelchairAccessible'),
} as const satisfies Record<string, Amenity>;

/** What one room offers. */
export const roomAmenities = {
  'mosquito-net': amenity('Màn chống muỗi', 'Mosquito net', 'bug-off', 'mosquitoNet'),
  fan: amenity('Quạt', 'Fan', 'fan', 'fan'),
  'ceiling-fan': amenity('Quạt trần', 'Ceiling fan', 'fan', 'ceilingFan'),
  'room-air-conditioning': amenity('Điều hòa', 'Air conditioning', 'air-vent', 'ac'),
  'electric-blanket': amenity('Chăn điện', 'Electric blanket', 'thermometer-sun', 'electricBlanket'),
  curtain: amenity('Rèm ngăn riêng từng chỗ', 'Curtain round each place', 'blinds', 'privacyCurtain'),
  towels: amenity('Khăn tắm', 'Towels', 'bath', 'towels'),
  slippers: amenity('Dép đi trong nhà', 'Slippers', 'footprints', 'slippers'),
  hairdryer: amenity('Máy sấy tóc', 'Hairdryer', 'wind', 'hairDryer'),
  kettle: amenity('Ấm đun nước', 'Electric kettle', 'coffee', 'kettle'),
  wardrobe: amenity('Tủ quần áo', 'Wardrobe', 'shirt', 'wardrobe'),
  'clothes-rack': amenity('Giá treo quần áo', 'Clothes rack', 'shirt', 'clothesRack'),
  desk: amenity('Bàn làm việc', 'Desk', 'lamp-desk', 'desk'),
  balcony: amenity('Ban công', 'Balcony', 'fence', 'balcony'),
  'room-terrace': amenity('Hiên riêng', 'Private terrace', 'fence', 'patio'),
  'private-entrance': amenity('Lối vào riêng', 'Private entrance', 'door-open', 'privateEntrance'),
  'wooden-floor': amenity('Sàn gỗ', 'Wooden floor', 'panel-bottom', 'woodenFloor'),
  'power-sockets': amenity('Ổ cắm cạnh chỗ nằm', 'Socket by the bed', 'plug', 'socketNearBed'),
  locker: amenity('Tủ khóa', 'Locker', 'lock', 'locker'),
  fridge: amenity('Tủ lạnh', 'Refrigerator', 'refrigerator', 'refrigerator'),
  'room-tv': amenity('Ti vi', 'Television', 'tv', 'tv'),
} as const satisfies Record<string, Amenity>;

/** The one table: every amenity of houses and rooms. */
export const amenities: Record<HouseAmenity | RoomAmenity, Amenity> = { ...houseAmenities, ...roomAmenities };

/** Key of an amenity of the house. */
export type HouseAmenity = keyof typeof houseAmenities;

/** Whether a minibus finds a place: where 45 seats do, 29 do too. */
export const takesCoaches = (amenities: readonly HouseAmenity[]): boolean =>
  amenities.includes('coach-parking') || amenities.includes('large-coach-parking');
/** Key of an amenity of a room. */
export type RoomAmenity = keyof typeof roomAmenities;
