/**
 * Everything a house or a room can offer: the one table from which filters, icons, structured data, the form and
 * the Booking.com kit are made.
 *
 * `icon` is a name of the Lucide set. `booking` is Booking.com's HAC code (house) or RMA code (room), with its name
 * there; `null` where Booking.com has no code or asks elsewhere (Wi-Fi and parking have forms of their own).
 * `schema` is the name for schema.org `LocationFeatureSpecification`, Google's where Google has one.
 * Sources: Booking.com codes-hac and codes-rma as of March 2026; Google VacationRental amenity names, checked 2026-11-23.
 */
export interface Amenity {
  vi: string;
  en: string;
  icon: string;
  where: 'house' | 'room';
  booking: { code: number; name: string } | null;
  schema: string;
}

const house = (vi: string, en: string, icon: string, booking: [number, string] | null, schema: string) =>
  ({
    vi,
    en,
    icon,
    where: 'house',
    schema,
    booking: booking && { code: booking[0], name: booking[1] },
  }) as const;

const room = (vi: string, en: string, icon: string, booking: [number, string] | null, schema: string) =>
  ({
    vi,
    en,
    icon,
    where: 'room',
    schema,
    booking: booking && { code: booking[0], name: booking[1] },
  }) as const;

/** What the whole house offers. */
export const houseAmenities = {
  wifi: house('Wi-Fi', 'Wi-Fi', 'wifi', null, 'wifi'),
  'car-parking': house('Chỗ đỗ ô tô con', 'Car parking', 'square-parking', null, 'parking'),
  'coach-parking': house('Chỗ đỗ xe khách 16–29 chỗ', 'Minibus parking', 'bus', null, 'coachParking'),
  'large-coach-parking': house('Chỗ đỗ xe khách 45 chỗ', 'Coach parking', 'bus', null, 'largeCoachParking'),
  'motorbike-parking': house('Chỗ để xe máy', 'Motorbike parking', 'motorbike', null, 'motorbikeParking'),
  'hot-shower': house('Nước nóng', 'Hot water', 'shower-head', null, 'hotWater'),
  'shared-kitchen': house(
    'Bếp khách dùng chung',
    'Guest kitchen',
    'cooking-pot',
    [262, 'Shared kitchen'],
    'kitchen',
  ),
  'shared-lounge': house(
    'Gian khách chung',
    'Shared lounge',
    'sofa',
    [5009, 'Shared lounge/TV area'],
    'sharedLounge',
  ),
  garden: house('Vườn', 'Garden', 'trees', [5005, 'Garden'], 'garden'),
  terrace: house('Sàn phơi, hiên rộng', 'Terrace', 'fence', [5006, 'Terrace'], 'patio'),
  'outdoor-furniture': house(
    'Bàn ghế ngoài trời',
    'Outdoor furniture',
    'armchair',
    [5003, 'Outdoor furniture'],
    'outdoorFurniture',
  ),
  hearth: house('Bếp lửa', 'Open hearth', 'flame-kindling', null, 'hearth'),
  campfire: house('Đốt lửa trại', 'Campfire', 'flame', [5004, 'Outdoor fireplace'], 'campfire'),
  bbq: house('Nướng ngoài trời', 'Barbecue', 'beef', [9, 'BBQ/picnic area'], 'outdoorGrill'),
  'family-rooms': house(
    'Phòng cho gia đình',
    'Family rooms',
    'baby',
    [5041, 'Family rooms'],
    'childFriendly',
  ),
  'non-smoking': house(
    'Phòng ngủ không khói thuốc',
    'Non-smoking rooms',
    'cigarette-off',
    [198, 'Non-smoking rooms'],
    'nonSmokingRooms',
  ),
  'air-conditioning': house(
    'Có phòng điều hòa',
    'Air-conditioned rooms',
    'air-vent',
    [5, 'Air conditioning'],
    'ac',
  ),
  'bicycle-rental': house(
    'Cho thuê xe đạp',
    'Bicycle hire',
    'bike',
    [202, 'Bicycle rental'],
    'bicycleRental',
  ),
  'free-bicycles': house(
    'Xe đạp dùng miễn phí',
    'Free bicycles',
    'bike',
    [5002, 'Bikes available (free)'],
    'freeBicycles',
  ),
  'motorbike-rental': house('Cho thuê xe máy', 'Motorbike hire', 'motorbike', null, 'motorbikeRental'),
  'pick-up': house(
    'Đón khách tận nơi',
    'Pick-up service',
    'car-front',
    [5153, 'Shuttle service (surcharge)'],
    'shuttle',
  ),
  'boat-landing': house('Bến thuyền riêng', 'Own boat landing', 'sailboat', null, 'boatLanding'),
  kayak: house('Thuyền kayak', 'Kayaks', 'kayak', [5027, 'Canoeing'], 'canoeing'),
  swimming: house('Chỗ tắm hồ, tắm suối', 'Lake or stream bathing', 'waves', null, 'lakeOrStreamBathing'),
  fishing: house('Câu cá', 'Fishing', 'fish', [5018, 'Fishing'], 'fishing'),
  'herbal-bath': house('Tắm lá thuốc', 'Herbal bath', 'leaf', null, 'herbalBath'),
  'foot-bath': house(
    'Ngâm chân thảo dược',
    'Herbal foot bath',
    'footprints',
    [5083, 'Foot bath'],
    'footBath',
  ),
  'vegetarian-meals': house(
    'Nấu món chay khi dặn trước',
    'Vegetarian meals on request',
    'salad',
    [5215, 'Vegetarian options'],
    'vegetarianMeals',
  ),
  'special-diets': house(
    'Nấu theo chế độ ăn riêng',
    'Special diets on request',
    'wheat-off',
    [5051, 'Special diet menus'],
    'specialDiets',
  ),
  'local-guide': house(
    'Người bản dẫn đường',
    'Local guide',
    'map',
    [5214, 'Tours by local guides'],
    'localGuide',
  ),
  'cultural-evening': house(
    'Đêm văn nghệ',
    'Evening of song and dance',
    'music',
    [5103, 'Live music/performance'],
    'livePerformance',
  ),
  karaoke: house('Karaoke', 'Karaoke', 'mic-vocal', [5045, 'Karaoke'], 'karaoke'),
  'souvenir-shop': house(
    'Bán đồ thủ công',
    'Handicraft shop',
    'shopping-basket',
    [45, 'Souvenir/gift shop'],
    'giftShop',
  ),
  laundry: house('Giặt đồ', 'Laundry', 'washing-machine', [168, 'Laundry'], 'laundry'),
  'luggage-storage': house(
    'Gửi hành lý',
    'Luggage storage',
    'luggage',
    [283, 'Baggage storage'],
    'luggageStorage',
  ),
  'children-play': house(
    'Chỗ chơi cho trẻ',
    "Children's play area",
    'toy-brick',
    [193, 'Playground'],
    'playground',
  ),
  'first-aid': house(
    'Tủ thuốc sơ cứu',
    'First-aid kit',
    'briefcase-medical',
    [5189, 'First-aid kit'],
    'firstAidKit',
  ),
  'fire-extinguisher': house(
    'Bình chữa cháy',
    'Fire extinguisher',
    'fire-extinguisher',
    [5163, 'Fire extinguishers'],
    'fireExtinguisher',
  ),
  'step-free': house(
    'Xe lăn vào được',
    'Wheelchair accessible',
    'accessibility',
    [5124, 'Wheelchair accessible'],
    'wheelchairAccessible',
  ),
} as const satisfies Record<string, Amenity>;

/** What one room offers. */
export const roomAmenities = {
  'mosquito-net': room('Màn chống muỗi', 'Mosquito net', 'bug-off', [5090, 'Mosquito net'], 'mosquitoNet'),
  fan: room('Quạt', 'Fan', 'fan', null, 'fan'),
  'ceiling-fan': room('Quạt trần', 'Ceiling fan', 'fan', [157, 'Ceiling fan'], 'ceilingFan'),
  'room-air-conditioning': room('Điều hòa', 'Air conditioning', 'air-vent', [2, 'Air conditioning'], 'ac'),
  'electric-blanket': room(
    'Chăn điện',
    'Electric blanket',
    'thermometer-sun',
    [5117, 'Electric blankets'],
    'electricBlanket',
  ),
  curtain: room('Rèm ngăn riêng từng chỗ', 'Curtain round each place', 'blinds', null, 'privacyCurtain'),
  towels: room('Khăn tắm', 'Towels', 'bath', [5124, 'Towels'], 'towels'),
  slippers: room('Dép đi trong nhà', 'Slippers', 'footprints', [228, 'Slippers'], 'slippers'),
  hairdryer: room('Máy sấy tóc', 'Hairdryer', 'wind', [50, 'Hairdryer'], 'hairDryer'),
  kettle: room('Ấm đun nước', 'Electric kettle', 'coffee', [5086, 'Electric kettle'], 'kettle'),
  wardrobe: room('Tủ quần áo', 'Wardrobe', 'shirt', [162, 'Closet'], 'wardrobe'),
  'clothes-rack': room('Giá treo quần áo', 'Clothes rack', 'shirt', [5138, 'Clothes rack'], 'clothesRack'),
  desk: room('Bàn làm việc', 'Desk', 'lamp-desk', [28, 'Desk'], 'desk'),
  balcony: room('Ban công', 'Balcony', 'fence', [5017, 'Balcony'], 'balcony'),
  'room-terrace': room('Hiên riêng', 'Private terrace', 'fence', [7, 'Terrace'], 'patio'),
  'private-entrance': room(
    'Lối vào riêng',
    'Private entrance',
    'door-open',
    [5076, 'Private entrance'],
    'privateEntrance',
  ),
  'wooden-floor': room(
    'Sàn gỗ',
    'Wooden floor',
    'panel-bottom',
    [5082, 'Wooden/parquet floor'],
    'woodenFloor',
  ),
  'power-sockets': room('Ổ cắm cạnh chỗ nằm', 'Socket by the bed', 'plug', null, 'socketNearBed'),
  locker: room('Tủ khóa', 'Locker', 'lock', [92, 'Safe'], 'locker'),
  fridge: room('Tủ lạnh', 'Refrigerator', 'refrigerator', [88, 'Refrigerator'], 'refrigerator'),
  'room-tv': room('Ti vi', 'Television', 'tv', [251, 'TV'], 'tv'),
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
