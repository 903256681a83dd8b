import type { Noun, Nouns, RoomNoun } from '../nouns.ts';

/** Nouns have no plural. */
const same = (one: string): Noun => ({ one, many: one });

const room = (counted: Noun, unit: string, the: string): RoomNoun => ({
  ...counted,
  alone: the,
  the: same(the),
  unit: same(unit),
});
const plain = (name: string): RoomNoun => room(same(name), 'phòng', name);

/** The nouns of Vietnamese texts. */
export const vi: Nouns = {
  places: {
    homestay: { noun: 'nhà', whole: 'ngôi nhà', subject: 'Nhà' },
    'guest-house': { noun: 'nhà nghỉ', whole: 'nhà nghỉ', subject: 'Nhà nghỉ' },
    'farm-stay': { noun: 'farmstay', whole: 'farmstay', subject: 'Nhà' },
    'whole-house': { noun: 'nhà nguyên căn', whole: 'ngôi nhà', subject: 'Nhà' },
    bungalow: { noun: 'khu bungalow', whole: 'khu bungalow', subject: 'Khu nghỉ' },
    campsite: { noun: 'điểm cắm trại', whole: 'điểm cắm trại', subject: 'Điểm cắm trại' },
  },

  built: {
    stilts: { noun: 'nhà sàn', whole: 'ngôi nhà sàn', subject: 'Nhà' },
    'rammed-earth': { noun: 'nhà trình tường', whole: 'ngôi nhà trình tường', subject: 'Nhà' },
  },

  rooms: {
    'communal-floor': room(same('gian sàn chung'), 'gian', 'sàn chung'),
    double: plain('phòng đôi'),
    twin: plain('phòng 2 giường đơn'),
    triple: plain('phòng ba người'),
    family: plain('phòng gia đình'),
    bungalow: room(same('căn bungalow'), 'căn', 'bungalow'),
    'whole-house': room(same('ngôi nhà'), 'nhà', 'cả nhà'),
    tent: room({ one: 'chiếc lều', many: 'lều' }, 'lều', 'lều'),
  },

  beds: {
    'floor-mattress': same('đệm trải sàn'),
    'double-floor-mattress': same('đệm đôi trải sàn'),
    single: same('giường đơn'),
    double: same('giường đôi'),
    'large-double': same('giường đôi lớn'),
    bunk: same('giường tầng'),
    'sofa-bed': same('sô-pha giường'),
  },

  views: {
    lake: { seen: 'hồ', looks: 'nhìn ra hồ' },
    river: { seen: 'suối', looks: 'nhìn ra suối' },
    mountain: { seen: 'núi', looks: 'nhìn ra núi' },
    fields: { seen: 'ruộng', looks: 'nhìn ra ruộng' },
    garden: { seen: 'vườn', looks: 'nhìn ra vườn' },
    village: { seen: 'bản', looks: 'nhìn ra bản' },
  },

  meals: {
    breakfast: { name: 'bữa sáng', told: 'bữa sáng' },
    lunch: { name: 'bữa trưa', told: 'bữa trưa' },
    dinner: { name: 'bữa tối', told: 'bữa tối' },
    feast: { name: 'mâm cỗ đặt trước', told: 'mâm cỗ' },
    'packed-lunch': { name: 'cơm nắm mang đi', told: 'cơm nắm mang đi' },
  },

  units: {
    person: 'một người',
    room: 'một phòng',
    bungalow: 'một căn',
    tent: 'một lều',
    house: 'cả nhà',
    group: 'cả đoàn',
    tray: 'một mâm',
    boat: 'một thuyền',
    hour: 'một giờ',
    day: 'một ngày',
    outing: 'một chuyến',
  },

  things: {
    wifi: 'Wi-Fi',
    'car-parking': 'chỗ đỗ ô tô',
    'coach-parking': 'chỗ đỗ xe khách 16–29 chỗ',
    'large-coach-parking': 'chỗ đỗ xe khách 45 chỗ',
    'motorbike-parking': 'chỗ để xe máy',
    'hot-shower': 'nước nóng',
    'air-conditioning': 'phòng điều hòa',
    'shared-kitchen': 'bếp chung cho khách',
    'shared-lounge': 'gian khách chung',
    hearth: 'bếp lửa',
    'step-free': 'lối vào cho xe lăn',
    'children-play': 'chỗ chơi cho trẻ nhỏ',
    'luggage-storage': 'chỗ gửi hành lý',
    'first-aid': 'tủ thuốc sơ cứu',
    'fire-extinguisher': 'bình chữa cháy',
    garden: 'vườn',
    terrace: 'hiên rộng',
    'outdoor-furniture': 'bàn ghế ngoài sân',
    campfire: 'chỗ đốt lửa trại',
    bbq: 'bếp nướng ngoài sân',
    'boat-landing': 'bến thuyền riêng',
    kayak: 'thuyền kayak',
    swimming: 'chỗ tắm mát',
    fishing: 'chỗ câu cá',
    'pick-up': 'xe đón khách',
    'local-guide': 'người bản dẫn đường',
    'cultural-evening': 'đêm văn nghệ',
    'herbal-bath': 'nước lá thuốc để tắm',
    'foot-bath': 'chậu thảo dược ngâm chân',
    'free-bicycles': 'xe đạp đi không mất tiền',
    'bicycle-rental': 'xe đạp cho thuê',
    'motorbike-rental': 'xe máy cho thuê',
    laundry: 'chỗ giặt đồ',
    'souvenir-shop': 'quầy đồ thủ công',
    karaoke: 'karaoke',
  },
  freeWifi: 'Wi-Fi miễn phí',

  vehicles: {
    'car-parking': 'ô tô con',
    'coach-parking': 'xe khách 16–29 chỗ',
    'large-coach-parking': 'xe khách 45 chỗ',
    'motorbike-parking': 'xe máy',
  },

  roomThings: {
    'mosquito-net': same('màn'),
    fan: same('quạt'),
    'ceiling-fan': same('quạt trần'),
    'room-air-conditioning': same('điều hòa'),
    'electric-blanket': same('chăn điện'),
    curtain: same('rèm ngăn từng chỗ nằm'),
    towels: same('khăn tắm'),
    slippers: same('dép đi trong nhà'),
    hairdryer: same('máy sấy tóc'),
    kettle: same('ấm đun nước'),
    wardrobe: same('tủ quần áo'),
    'clothes-rack': same('giá treo quần áo'),
    desk: same('bàn làm việc'),
    balcony: same('ban công'),
    'room-terrace': same('hiên riêng'),
    'private-entrance': same('lối vào riêng'),
    'wooden-floor': same('sàn gỗ'),
    'power-sockets': same('ổ cắm cạnh chỗ nằm'),
    locker: same('tủ khóa'),
    fridge: same('tủ lạnh'),
    'room-tv': same('ti vi'),
  },

  pastimes: {
    kayak: 'chèo kayak',
    fishing: 'câu cá',
    'free-bicycles': 'mượn xe đạp đi quanh bản',
    'bicycle-rental': 'thuê xe đạp đi quanh bản',
  },

  evenings: {
    hearth: 'ngồi bên bếp lửa',
    campfire: 'đốt lửa trại',
    bbq: 'nướng thịt ngoài sân',
    'cultural-evening': 'xem văn nghệ',
    'herbal-bath': 'tắm lá thuốc',
    'foot-bath': 'ngâm chân thảo dược',
  },

  experiences: {
    boat: { thing: 'đi thuyền', doing: 'đi thuyền', tag: 'Đi thuyền' },
    singing: { thing: 'nghe hát Then', doing: 'nghe hát Then', tag: 'Hát Then' },
    weaving: { thing: 'dệt thổ cẩm', doing: 'học dệt thổ cẩm', tag: 'Dệt thổ cẩm' },
    cooking: { thing: 'nấu ăn cùng chủ nhà', doing: 'cùng nấu ăn', tag: 'Nấu ăn' },
    trekking: { thing: 'đi bộ đường rừng', doing: 'đi bộ đường rừng', tag: 'Trekking' },
    cycling: { thing: 'đạp xe', doing: 'đạp xe', tag: 'Đạp xe' },
    farming: {
      thing: 'làm ruộng, làm vườn',
      doing: 'theo chủ nhà ra ruộng',
      tag: 'Trải nghiệm làng quê',
    },
    festival: { thing: 'dự lễ hội của bản', doing: 'dự lễ hội', tag: 'Lễ hội' },
  },
};
