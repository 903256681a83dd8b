import type { Room } from '../../homestay/homestay.ts';
import type { Words } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import { bookingLimits } from '../../platforms/booking.ts';
import { isLandscape } from '../photo-pack/packed-pictures.ts';
import { amenitiesIn } from '../texts/amenity-groups.ts';
import type { Metric, ScoreFacts } from './metric.ts';

const { photosAdvised, photoAdvice } = bookingLimits;

/** Amenities from which on a house is well described: the shortest list a complete sample has. Our own rule. */
const amenitiesAdvised = 6;

const share = <T>(all: readonly T[], good: (each: T) => boolean): number =>
  all.length ? all.filter(good).length / all.length : 0;
const yes = (given: unknown): number => (given ? 1 : 0);

const photosOf = ({ pictures }: ScoreFacts, room: Room) =>
  pictures.filter((picture) => picture.room === room.id).length;
const isLarge = ({ width, height }: { width: number; height: number }) =>
  Math.max(width, height) >= photoAdvice.width && Math.min(width, height) >= photoAdvice.height;

const quoted = (rooms: readonly Room[], language: keyof Words) =>
  rooms.map(({ name }) => `“${name[language] ?? name.vi}”`).join(', ');
/** A sentence that names the rooms which lack something. */
const forRooms =
  (vi: string, en: string, lacks: (room: Room) => boolean) =>
  ({ listing }: ScoreFacts): Words => {
    const rooms = listing.rooms.filter(lacks);
    return { vi: `${vi} ${quoted(rooms, 'vi')}.`, en: `${en} ${quoted(rooms, 'en')}.` };
  };
/** The key of the first room that lacks something. */
const firstRoom =
  (name: string, lacks: (room: Room) => boolean) =>
  ({ listing }: ScoreFacts) =>
    `rooms[${Math.max(0, listing.rooms.findIndex(lacks))}].${name}`;

const detailsAsked = {
  internet: {
    vi: 'Ghi Wi-Fi bắt được ở đâu, có mất tiền không.',
    en: 'Say where there is Wi-Fi and what it costs.',
  },
  parking: {
    vi: 'Ghi xe đỗ ở đâu, có mất tiền không, có phải báo trước không.',
    en: 'Say where to park, what it costs and whether to reserve.',
  },
} as const;
/** Which of the two the house offers without saying more about it. */
const withoutDetails = ({ amenities, internet, parking }: Listing): (keyof typeof detailsAsked)[] => [
  ...(amenities.includes('wifi') && !internet ? ['internet' as const] : []),
  ...(amenitiesIn('parking', amenities).length && !parking ? ['parking' as const] : []),
];

const noSize = ({ size }: Room) => !size;
const noView = ({ view }: Room) => !view;
const noAmenity = ({ amenities }: Room) => amenities.length === 0;
const noPrice = ({ price }: Room) => !price;

/**
 * What the score counts. Booking.com does not publish its weights; what it counts is known from its partner pages
 * (photos, room details, area, operational details; top amenities raise it), so the metrics follow the specification
 * sheet, section 4.7, and the weights are ours: what guests look at first weighs most. They add up to 100.
 */
export const metrics: readonly Metric[] = [
  {
    id: 'photo-count',
    weight: 15,
    name: { vi: 'Số ảnh', en: 'Number of photos' },
    reason: { vi: 'Khách xem ảnh trước khi đọc chữ.', en: 'Guests look before they read.' },
    measure: ({ pictures }) => pictures.length / photosAdvised.all,
    remedy: ({ pictures }) => ({
      vi: `Chụp thêm ${photosAdvised.all - pictures.length} ảnh cho đủ ${photosAdvised.all}.`,
      en: `Take ${photosAdvised.all - pictures.length} more photos to reach ${photosAdvised.all}.`,
    }),
    edit: () => 'photos',
  },
  {
    id: 'photos-of-rooms',
    weight: 12,
    name: { vi: 'Ảnh từng phòng', en: 'Photos of each room' },
    reason: {
      vi: 'Khách chọn phòng bằng mắt; phòng không có ảnh ít người đặt.',
      en: 'Guests choose a room by its photos.',
    },
    measure: (facts) =>
      facts.listing.rooms.reduce(
        (sum, room) => sum + Math.min(1, photosOf(facts, room) / photosAdvised.perRoom),
        0,
      ) / facts.listing.rooms.length,
    remedy: (facts) => {
      const short = facts.listing.rooms.filter((room) => photosOf(facts, room) < photosAdvised.perRoom);
      return {
        vi: `Chụp đủ ${photosAdvised.perRoom} ảnh cho mỗi phòng: ${quoted(short, 'vi')}.`,
        en: `Take ${photosAdvised.perRoom} photos of each room: ${quoted(short, 'en')}.`,
      };
    },
    edit: () => 'photos',
  },
  {
    id: 'photo-of-bathroom',
    weight: 6,
    name: { vi: 'Ảnh nhà tắm', en: 'Photo of the bathroom' },
    reason: {
      vi: 'Nhà tắm sạch là điều khách lo nhất ở nhà dân.',
      en: 'The bathroom is what guests of a homestay worry about most.',
    },
    measure: ({ pictures }) => yes(pictures.some(({ subject }) => subject === 'bathroom')),
    remedy: () => ({
      vi: 'Chụp nhà tắm và nhà vệ sinh, dọn sạch, đủ sáng.',
      en: 'Take the bathroom and the toilet, clean and bright.',
    }),
    edit: () => 'photos',
  },
  {
    id: 'photo-quality',
    weight: 5,
    name: { vi: 'Ảnh đủ lớn, ảnh chính nằm ngang', en: 'Large photos, a landscape main photo' },
    reason: {
      vi: 'Ảnh nhỏ lên trang bị mờ, ảnh chính đứng bị cắt.',
      en: 'Small photos look soft, an upright main photo is cropped.',
    },
    measure: ({ pictures: [main, ...others] }) =>
      main ? (share([main, ...others], isLarge) + yes(isLandscape(main))) / 2 : 0,
    remedy: () => ({
      vi: `Gửi ảnh gốc từ máy (từ ${photoAdvice.width} × ${photoAdvice.height} điểm ảnh), ảnh chính cầm máy ngang.`,
      en: `Send the originals (from ${photoAdvice.width} × ${photoAdvice.height} pixels), the main one in landscape.`,
    }),
    edit: () => 'photos',
  },
  {
    id: 'room-sizes',
    weight: 7,
    name: { vi: 'Diện tích phòng', en: 'Room sizes' },
    reason: {
      vi: 'Booking.com hỏi diện tích của mọi phòng.',
      en: 'Booking.com asks the size of every room.',
    },
    measure: ({ listing }) => share(listing.rooms, (room) => !noSize(room)),
    remedy: forRooms('Đo rồi ghi số mét vuông của', 'Measure and write down the square metres of', noSize),
    edit: firstRoom('size', noSize),
  },
  {
    id: 'room-views',
    weight: 3,
    name: { vi: 'Phòng nhìn ra đâu', en: 'Views from the rooms' },
    reason: { vi: 'Khách lọc phòng theo hướng nhìn.', en: 'Guests filter rooms by view.' },
    measure: ({ listing }) => share(listing.rooms, (room) => !noView(room)),
    remedy: forRooms('Chọn hướng nhìn của', 'Choose the view of', noView),
    edit: firstRoom('view', noView),
  },
  {
    id: 'room-amenities',
    weight: 7,
    name: { vi: 'Tiện nghi trong phòng', en: 'Room amenities' },
    reason: { vi: 'Mỗi phòng cần danh sách riêng.', en: 'Each room needs its own list.' },
    measure: ({ listing }) => share(listing.rooms, (room) => !noAmenity(room)),
    remedy: forRooms('Chọn những thứ có trong', 'Choose what there is in', noAmenity),
    edit: firstRoom('amenities', noAmenity),
  },
  {
    id: 'house-amenities',
    weight: 6,
    name: { vi: 'Tiện nghi của nhà', en: 'Facilities of the house' },
    reason: {
      vi: 'Booking.com tính các tiện nghi hàng đầu vào điểm của trang.',
      en: 'Booking.com counts top amenities in its own score.',
    },
    measure: ({ listing }) => listing.amenities.length / amenitiesAdvised,
    remedy: ({ listing }) => ({
      vi: `Mới ghi ${listing.amenities.length} thứ. Xem lại danh sách: wifi, chỗ đỗ xe, vườn, nước nóng… nhà có gì thì chọn.`,
      en: `Only ${listing.amenities.length} are given. Go through the list again: Wi-Fi, parking, garden, hot water…`,
    }),
    edit: () => 'amenities',
  },
  {
    id: 'wifi-and-parking',
    weight: 2,
    name: { vi: 'Wi-Fi và chỗ đỗ xe', en: 'Wi-Fi and parking' },
    reason: {
      vi: 'Booking.com hỏi kỹ hai thứ này: ở đâu, miễn phí hay tính tiền.',
      en: 'Booking.com asks where they are and what they cost.',
    },
    measure: ({ listing }) => 1 - withoutDetails(listing).length / 2,
    remedy: ({ listing }) => ({
      vi: withoutDetails(listing)
        .map((key) => detailsAsked[key].vi)
        .join(' '),
      en: withoutDetails(listing)
        .map((key) => detailsAsked[key].en)
        .join(' '),
    }),
    edit: ({ listing }) => withoutDetails(listing)[0] ?? 'internet',
  },
  {
    id: 'map-pin',
    weight: 8,
    name: { vi: 'Ghim trên bản đồ', en: 'Map pin' },
    reason: {
      vi: 'Không có ghim thì không mở được trang, khách không tìm được đường.',
      en: 'Without a pin the place cannot open.',
    },
    measure: ({ listing }) => yes(listing.position),
    remedy: () => ({
      vi: 'Đứng ở sân, mở bản đồ trên điện thoại rồi ghi vị trí của nhà.',
      en: 'Stand in the yard, open the map on the phone and write down the position.',
    }),
    edit: () => 'position',
  },
  {
    id: 'prices',
    weight: 6,
    name: { vi: 'Giá phòng', en: 'Room prices' },
    reason: { vi: 'Phòng không có giá không bán được.', en: 'A room without a price cannot be sold.' },
    measure: ({ listing }) => share(listing.rooms, (room) => !noPrice(room)),
    remedy: forRooms('Ghi giá một đêm của', 'Write down the price of a night in', noPrice),
    edit: firstRoom('price', noPrice),
  },
  {
    id: 'meals',
    weight: 3,
    name: { vi: 'Bữa ăn', en: 'Meals' },
    reason: {
      vi: 'Bữa sáng là câu hỏi riêng của Booking.com.',
      en: 'Booking.com asks about breakfast in a form of its own.',
    },
    measure: ({ listing }) => yes(listing.meals.length),
    remedy: () => ({
      vi: 'Ghi bữa nào nhà nấu được cho khách, kể cả bữa sáng.',
      en: 'Write down which meals the house cooks, breakfast too.',
    }),
    edit: () => 'meals',
  },
  {
    id: 'cancellation',
    weight: 4,
    name: { vi: 'Chính sách hủy', en: 'Cancellation policy' },
    reason: {
      vi: 'Không chọn thì khách được hủy lúc nào cũng được.',
      en: 'Without one, guests may cancel at any time.',
    },
    measure: ({ listing }) => yes(listing.houseRules.cancellation),
    remedy: () => ({
      vi: 'Chọn khách được hủy miễn phí trước mấy ngày.',
      en: 'Choose until when guests may cancel free of charge.',
    }),
    edit: () => 'houseRules.cancellation',
  },
  {
    id: 'quiet-hours',
    weight: 2,
    name: { vi: 'Giờ yên tĩnh', en: 'Quiet hours' },
    reason: { vi: 'Nằm trong quy tắc chung.', en: 'Part of the house rules.' },
    measure: ({ listing }) => yes(listing.houseRules.quietHours),
    remedy: () => ({
      vi: 'Ghi mấy giờ đêm đến mấy giờ sáng cần yên tĩnh.',
      en: 'Write down from when to when the house is quiet.',
    }),
    edit: () => 'houseRules.quietHours',
  },
  {
    id: 'email',
    weight: 3,
    name: { vi: 'E-mail liên hệ', en: 'Contact e-mail' },
    reason: {
      vi: 'Booking.com báo khách đặt phòng qua e-mail.',
      en: 'Booking.com announces bookings by e-mail.',
    },
    measure: ({ listing }) => yes(listing.contact.email),
    remedy: () => ({
      vi: 'Nhờ tổ công nghệ số lập một e-mail cho nhà.',
      en: 'Ask the village team to open an e-mail address for the house.',
    }),
    edit: () => 'contact.email',
  },
  {
    id: 'host-about',
    weight: 3,
    name: { vi: 'Giới thiệu chủ nhà', en: 'Host profile' },
    reason: { vi: 'Ở nhà dân, khách chọn người đón mình.', en: 'In a homestay guests choose their host.' },
    measure: ({ listing }) => yes(listing.host.about),
    remedy: () => ({
      vi: 'Kể vài câu về chủ nhà: làm nghề gì, thích gì, đón khách từ năm nào.',
      en: 'Tell a few sentences about the host.',
    }),
    edit: () => 'host.about',
  },
  {
    id: 'host-photo',
    weight: 3,
    name: { vi: 'Ảnh chủ nhà', en: 'Photo of the host' },
    reason: { vi: 'Khách tin hơn khi thấy mặt chủ nhà.', en: 'Guests trust a face.' },
    measure: ({ listing }) => yes(listing.host.portrait),
    remedy: () => ({
      vi: 'Chụp một tấm chân dung chủ nhà, rõ mặt, ngoài trời.',
      en: 'Take a portrait of the host, outdoors.',
    }),
    edit: () => 'host.portrait',
  },
  {
    id: 'story',
    weight: 2,
    name: { vi: 'Câu chuyện ngôi nhà', en: 'Story of the house' },
    reason: {
      vi: 'Làm bài giới thiệu khác với nhà bên.',
      en: 'It sets the house apart from its neighbours.',
    },
    measure: ({ listing }) => yes(listing.story),
    remedy: () => ({
      vi: 'Kể nhà có từ bao giờ, ai dựng, quanh nhà có gì.',
      en: 'Tell who built the house, when, and what lies around it.',
    }),
    edit: () => 'story',
  },
  {
    id: 'neighbourhood',
    weight: 2,
    name: { vi: 'Khu vực quanh nhà', en: 'Neighbourhood' },
    reason: {
      vi: 'Booking.com tính thông tin khu vực vào điểm của trang.',
      en: 'Booking.com counts area information.',
    },
    measure: ({ descriptions }) => yes(descriptions.vi.neighbourhood),
    remedy: () => ({
      vi: 'Ghi trong hồ sơ bản: quanh bản có gì xem, đường tới bản.',
      en: 'Write down in the village’s file what there is to see and how to get there.',
    }),
    edit: ({ listing }) => ({ file: `villages/${listing.village.slug}/index.yaml`, field: 'sights' }),
  },
  {
    id: 'languages',
    weight: 1,
    name: { vi: 'Ngôn ngữ', en: 'Languages' },
    reason: { vi: 'Khách nước ngoài lọc theo ngôn ngữ.', en: 'Foreign guests filter by language.' },
    measure: ({ property }) => yes(property.languages_spoken.length),
    remedy: () => ({
      vi: 'Chọn tiếng chủ nhà nói được với khách.',
      en: 'Choose the languages the host speaks.',
    }),
    edit: () => 'host.languages',
  },
];
