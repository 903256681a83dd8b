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
    lake: 'hồ',
    river: 'suối',
    mountain: 'núi',
    fields: 'ruộng',
    garden: 'vườn',
    village: 'bản',
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
    'children-play': 'chỗ chơi cho trẻ nhỏ',
    'boat-landing': 'bến thuyền riêng',
    swimming: 'chỗ tắm mát',
    'herbal-bath': 'nước lá thuốc để tắm',
    laundry: 'chỗ giặt đồ',
  },

  roomThings: {
    'mosquito-net': same('màn'),
    fan: same('quạt'),
    'ceiling-fan': same('quạt trần'),
    'room-air-conditioning': same('điều hòa'),
    'electric-blanket': same('chăn điện'),
    towels: same('khăn tắm'),
    'power-sockets': same('ổ cắm cạnh chỗ nằm'),
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
