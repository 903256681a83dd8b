/** What the generated listings are made of. No house is real. */

/** Family name, middle name and given name of hosts, as one calls them in the village. */
export const people = {
  before: ['Cô', 'Chú', 'Bà', 'Ông', 'Anh', 'Chị', 'Gia đình anh', 'Vợ chồng chị'],
  family: ['Nguyễn', 'Hoàng', 'Ma', 'Quan', 'Chẩu', 'Triệu', 'Nông', 'Lý', 'Bàn', 'Vi', 'Hà', 'Lộc'],
  middle: ['Văn', 'Thị', 'Đình', 'Ngọc', 'Thanh', 'Xuân', 'Minh', 'Kim'],
  given: [
    'Lả',
    'Khải',
    'Thơm',
    'Hưởng',
    'Mến',
    'Nguyệt',
    'Tuấn',
    'Xướng',
    'Đào',
    'Sỹ',
    'Ngoan',
    'Huyền',
    'Thỏa',
  ],
} as const;

/** What houses are called after. */
export const houses = {
  kind: ['Homestay', 'Nhà sàn', 'Nhà Sàn', 'Farmstay', 'Nhà nghỉ sinh thái', 'Homestay nhà sàn'],
  after: [
    'Suối Mơ',
    'Bến Nước',
    'Ao Súng',
    'Ba Thế Hệ',
    'Khung Cửi',
    'Lửa Trại',
    'Vườn Chân Núi',
    'Rừng Cọ',
    'Đồi Chè',
    'Mây Thượng Lâm',
    'Hương Rừng',
    'Thác Khuổi Nhi',
    'Phja Trang',
    'Nước Trong',
    'Hoa Lê',
    'Gió Hồ',
  ],
  more: [
    'bên hồ Na Hang',
    'giữa bản',
    '– Ngủ nhà sàn, ăn cơm bản',
    '(Lâm Bình)',
    'dưới chân chín mươi chín ngọn núi',
  ],
} as const;

/** A text in both languages. */
type Pair = readonly [vi: string, en: string];

/** One sentence about a house. */
export const taglines: readonly Pair[] = [
  ['Sàn gỗ bên suối, sáng nghe tiếng nước', 'A wooden floor by the stream, and water to wake up to'],
  [
    'Nhà lá cọ ven hồ, bước xuống bến là lên thuyền',
    'A palm-thatched house with its own landing on the lake',
  ],
  [
    'Ba đời ở chung một mái, bếp lửa chưa khi nào nguội',
    'Three generations under one roof, and a fire that never goes out',
  ],
  ['Ngủ cạnh khung cửi, dậy giữa mùa lúa chín', 'Sleep beside the loom, wake up in the ripening rice'],
  ['Vườn rau trước sân, núi đá sau nhà', 'Vegetables before the house, limestone behind it'],
  [
    'Tối quây quần bên bếp lửa nghe hát Then, sáng theo chú chủ nhà ra hồ thăm lưới',
    'Then songs by the fire at night, and out on the lake with the nets in the morning',
  ],
  ['Yên tĩnh, sạch sẽ, gần thác', 'Quiet, clean, close to the waterfall'],
  [
    'Đường bê tông vào tận sân, đoàn ba mươi người vẫn đủ chỗ',
    'A paved lane to the door and room for a group of thirty',
  ],
];

/** Two sentences about a host. */
export const hosts: readonly Pair[] = [
  [
    'Sinh ra ở bản, làm ruộng, nuôi cá trước khi đón khách. Thích nghe khách kể quê mình ăn gì.',
    'Born in the village, grew rice and raised fish before taking in guests. Loves to hear what people eat at home.',
  ],
  [
    'Dệt thổ cẩm từ năm mười ba tuổi. Ai muốn học, cứ ngồi xuống khung cửi.',
    'Has woven brocade since the age of thirteen. Sit down at the loom if you want to learn.',
  ],
  [
    'Cả nhà biết hát Then. Tối nào đông khách là có đàn tính.',
    'The whole family sings Then. On busy evenings the lute comes out.',
  ],
  [
    'Lái thuyền trên hồ hai mươi năm, thuộc từng đảo đá.',
    'Has steered a boat on the lake for twenty years and knows every island.',
  ],
];

/** Dishes of a meal. */
export const menus: readonly Pair[] = [
  ['xôi ngũ sắc, cá suối nướng, rau rừng', 'five-colour sticky rice, grilled stream fish, forest greens'],
  ['gà đồi luộc, măng xào, canh rau dớn', 'boiled free-range chicken, fried bamboo shoots, fern soup'],
  ['cơm lam, thịt lợn đen nướng, lạp xưởng hun khói', 'bamboo rice, grilled black pork, smoked sausage'],
  ['cá bống kho, vịt bầu om măng, rượu ngô', 'braised goby, duck with bamboo shoots, maize wine'],
];

/** What a price of a night includes. */
export const inclusions: readonly Pair[] = [
  ['đệm, chăn, màn và bữa sáng', 'mattress, blanket, mosquito net and breakfast'],
  ['bữa sáng cho hai người', 'breakfast for two'],
  ['nước uống và chè', 'drinking water and tea'],
];

/** Rooms: key, names, type, bed, guests and the range of prices in thousands of đồng. */
export const rooms = [
  {
    id: 'san-chung',
    vi: 'Sàn chung gian trên',
    en: 'Upper communal floor',
    type: 'communal-floor',
    bed: 'floor-mattress',
    guests: [8, 30],
    price: [80, 180],
    per: 'person',
  },
  {
    id: 'phong-doi',
    vi: 'Phòng đôi nhìn ra vườn',
    en: 'Double room over the garden',
    type: 'double',
    bed: 'double',
    guests: [2, 2],
    price: [300, 650],
    per: 'room',
  },
  {
    id: 'phong-gia-dinh',
    vi: 'Phòng gia đình',
    en: 'Family room',
    type: 'family',
    bed: 'double',
    guests: [4, 6],
    price: [500, 1200],
    per: 'room',
  },
  {
    id: 'nha-vuon',
    vi: 'Nhà nhỏ giữa vườn hoa',
    en: 'Little house in the garden',
    type: 'bungalow',
    bed: 'large-double',
    guests: [2, 3],
    price: [600, 1500],
    per: 'room',
  },
  {
    id: 'san-duoi',
    vi: 'Gian dưới cho đoàn đông',
    en: 'Lower floor for large groups',
    type: 'communal-floor',
    bed: 'double-floor-mattress',
    guests: [10, 40],
    price: [90, 150],
    per: 'person',
  },
] as const;

/** Villages and their communes, all of Tuyên Quang province. */
export const villages = [
  ['Nà Tông', 'Thượng Lâm'],
  ['Nà Đông', 'Thượng Lâm'],
  ['Bản Bó', 'Thượng Lâm'],
  ['Nặm Đíp', 'Lâm Bình'],
  ['Nà Mèn', 'Lâm Bình'],
  ['Nà Khá', 'Nà Hang'],
  ['Khau Tràng', 'Hồng Thái'],
  ['Nà Kiếm', 'Hồng Thái'],
  ['Bản Ba', 'Trung Hà'],
  ['Tân Lập', 'Tân Trào'],
] as const;

/** What guests do in a village. */
export const experiences = [
  {
    slug: 'thuyen-tren-ho',
    kind: 'boat',
    vi: 'Đi thuyền trên hồ Lâm Bình',
    en: 'A boat on Lâm Bình lake',
    per: 'boat',
  },
  {
    slug: 'dem-hat-then',
    kind: 'singing',
    vi: 'Đêm hát Then bên bếp lửa',
    en: 'An evening of Then songs by the fire',
    per: 'group',
  },
  {
    slug: 'det-tho-cam',
    kind: 'weaving',
    vi: 'Ngồi dệt thổ cẩm cùng các bà',
    en: 'At the loom with the grandmothers',
    per: 'person',
  },
  {
    slug: 'nau-xoi-ngu-sac',
    kind: 'cooking',
    vi: 'Nấu xôi ngũ sắc',
    en: 'Cook five-colour sticky rice',
    per: 'person',
  },
  {
    slug: 'di-bo-rung-tre',
    kind: 'trekking',
    vi: 'Đi bộ rừng tre tới thác',
    en: 'Through the bamboo to the waterfall',
    per: 'person',
  },
  {
    slug: 'dap-xe-quanh-ban',
    kind: 'cycling',
    vi: 'Đạp xe quanh bản',
    en: 'Cycle round the village',
    per: 'day',
  },
] as const;
