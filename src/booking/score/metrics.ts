import type { Room } from '../../homestay/homestay.ts';
import { parkingAmenities } from '../../homestay/parking.ts';
import type { Listing } from '../../listings/entries.ts';
import { bookingLimits } from '../../platforms/booking.ts';
import { isLandscape } from '../photo-pack/packed-pictures.ts';
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

const quoted = (rooms: readonly Room[]) => rooms.map(({ name }) => `“${name.vi}”`).join(', ');
/** A sentence that names the rooms which lack something. */
const forRooms =
  (remedy: string, lacks: (room: Room) => boolean) =>
  ({ listing }: ScoreFacts): string =>
    `${remedy} ${quoted(listing.rooms.filter(lacks))}.`;
/** The key of the first room that lacks something. */
const firstRoom =
  (name: string, lacks: (room: Room) => boolean) =>
  ({ listing }: ScoreFacts) =>
    `rooms[${Math.max(0, listing.rooms.findIndex(lacks))}].${name}`;

const detailsAsked = {
  internet: 'Ghi Wi-Fi bắt được ở đâu, có mất tiền không.',
  parking: 'Ghi xe đỗ ở đâu, có mất tiền không, có phải báo trước không.',
} as const;
/** Which of the two the house offers without saying more about it. */
const withoutDetails = ({ amenities, internet, parking }: Listing): (keyof typeof detailsAsked)[] => [
  ...(amenities.includes('wifi') && !internet ? ['internet' as const] : []),
  ...(parkingAmenities.some((key) => amenities.includes(key)) && !parking ? ['parking' as const] : []),
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
    name: 'Số ảnh',
    reason: 'Khách xem ảnh trước khi đọc chữ.',
    measure: ({ pictures }) => pictures.length / photosAdvised.all,
    remedy: ({ pictures }) =>
      `Chụp thêm ${photosAdvised.all - pictures.length} ảnh cho đủ ${photosAdvised.all}.`,
    edit: () => 'photos',
  },
  {
    id: 'photos-of-rooms',
    weight: 12,
    name: 'Ảnh từng phòng',
    reason: 'Khách chọn phòng bằng mắt; phòng không có ảnh ít người đặt.',
    measure: (facts) =>
      facts.listing.rooms.reduce(
        (sum, room) => sum + Math.min(1, photosOf(facts, room) / photosAdvised.perRoom),
        0,
      ) / facts.listing.rooms.length,
    remedy: (facts) => {
      const short = facts.listing.rooms.filter((room) => photosOf(facts, room) < photosAdvised.perRoom);
      return `Chụp đủ ${photosAdvised.perRoom} ảnh cho mỗi phòng: ${quoted(short)}.`;
    },
    edit: () => 'photos',
  },
  {
    id: 'photo-of-bathroom',
    weight: 6,
    name: 'Ảnh nhà tắm',
    reason: 'Nhà tắm sạch là điều khách lo nhất ở nhà dân.',
    measure: ({ pictures }) => yes(pictures.some(({ subject }) => subject === 'bathroom')),
    remedy: () => 'Chụp nhà tắm và nhà vệ sinh, dọn sạch, đủ sáng.',
    edit: () => 'photos',
  },
  {
    id: 'photo-quality',
    weight: 5,
    name: 'Ảnh đủ lớn, ảnh chính nằm ngang',
    reason: 'Ảnh nhỏ lên trang bị mờ, ảnh chính đứng bị cắt.',
    measure: ({ pictures: [main, ...others] }) =>
      main ? (share([main, ...others], isLarge) + yes(isLandscape(main))) / 2 : 0,
    remedy: () =>
      `Gửi ảnh gốc từ máy (từ ${photoAdvice.width} × ${photoAdvice.height} điểm ảnh), ảnh chính cầm máy ngang.`,
    edit: () => 'photos',
  },
  {
    id: 'room-sizes',
    weight: 7,
    name: 'Diện tích phòng',
    reason: 'Booking.com hỏi diện tích của mọi phòng.',
    measure: ({ listing }) => share(listing.rooms, (room) => !noSize(room)),
    remedy: forRooms('Đo rồi ghi số mét vuông của', noSize),
    edit: firstRoom('size', noSize),
  },
  {
    id: 'room-views',
    weight: 3,
    name: 'Phòng nhìn ra đâu',
    reason: 'Khách lọc phòng theo hướng nhìn.',
    measure: ({ listing }) => share(listing.rooms, (room) => !noView(room)),
    remedy: forRooms('Chọn hướng nhìn của', noView),
    edit: firstRoom('view', noView),
  },
  {
    id: 'room-amenities',
    weight: 7,
    name: 'Tiện nghi trong phòng',
    reason: 'Mỗi phòng cần danh sách riêng.',
    measure: ({ listing }) => share(listing.rooms, (room) => !noAmenity(room)),
    remedy: forRooms('Chọn những thứ có trong', noAmenity),
    edit: firstRoom('amenities', noAmenity),
  },
  {
    id: 'house-amenities',
    weight: 6,
    name: 'Tiện nghi của nhà',
    reason: 'Booking.com tính các tiện nghi hàng đầu vào điểm của trang.',
    measure: ({ listing }) => listing.amenities.length / amenitiesAdvised,
    remedy: ({ listing }) =>
      `Mới ghi ${listing.amenities.length} thứ. Xem lại danh sách: wifi, chỗ đỗ xe, vườn, nước nóng… nhà có gì thì chọn.`,
    edit: () => 'amenities',
  },
  {
    id: 'wifi-and-parking',
    weight: 2,
    name: 'Wi-Fi và chỗ đỗ xe',
    reason: 'Booking.com hỏi kỹ hai thứ này: ở đâu, miễn phí hay tính tiền.',
    measure: ({ listing }) => 1 - withoutDetails(listing).length / 2,
    remedy: ({ listing }) =>
      withoutDetails(listing)
        .map((key) => detailsAsked[key])
        .join(' '),
    edit: ({ listing }) => withoutDetails(listing)[0] ?? 'internet',
  },
  {
    id: 'map-pin',
    weight: 8,
    name: 'Ghim trên bản đồ',
    reason: 'Không có ghim thì không mở được trang, khách không tìm được đường.',
    measure: ({ listing }) => yes(listing.position),
    remedy: () => 'Đứng ở sân, mở bản đồ trên điện thoại rồi ghi vị trí của nhà.',
    edit: () => 'position',
  },
  {
    id: 'prices',
    weight: 6,
    name: 'Giá phòng',
    reason: 'Phòng không có giá không bán được.',
    measure: ({ listing }) => share(listing.rooms, (room) => !noPrice(room)),
    remedy: forRooms('Ghi giá một đêm của', noPrice),
    edit: firstRoom('price', noPrice),
  },
  {
    id: 'meals',
    weight: 3,
    name: 'Bữa ăn',
    reason: 'Bữa sáng là câu hỏi riêng của Booking.com.',
    measure: ({ listing }) => yes(listing.meals.length),
    remedy: () => 'Ghi bữa nào nhà nấu được cho khách, kể cả bữa sáng.',
    edit: () => 'meals',
  },
  {
    id: 'cancellation',
    weight: 4,
    name: 'Chính sách hủy',
    reason: 'Không chọn thì khách được hủy lúc nào cũng được.',
    measure: ({ listing }) => yes(listing.houseRules.cancellation),
    remedy: () => 'Chọn khách được hủy miễn phí trước mấy ngày.',
    edit: () => 'houseRules.cancellation',
  },
  {
    id: 'quiet-hours',
    weight: 2,
    name: 'Giờ yên tĩnh',
    reason: 'Nằm trong quy tắc chung.',
    measure: ({ listing }) => yes(listing.houseRules.quietHours),
    remedy: () => 'Ghi mấy giờ đêm đến mấy giờ sáng cần yên tĩnh.',
    edit: () => 'houseRules.quietHours',
  },
  {
    id: 'email',
    weight: 3,
    name: 'E-mail liên hệ',
    reason: 'Booking.com báo khách đặt phòng qua e-mail.',
    measure: ({ listing }) => yes(listing.contact.email),
    remedy: () => 'Nhờ tổ công nghệ số lập một e-mail cho nhà.',
    edit: () => 'contact.email',
  },
  {
    id: 'host-about',
    weight: 3,
    name: 'Giới thiệu chủ nhà',
    reason: 'Ở nhà dân, khách chọn người đón mình.',
    measure: ({ listing }) => yes(listing.host.about),
    remedy: () => 'Kể vài câu về chủ nhà: làm nghề gì, thích gì, đón khách từ năm nào.',
    edit: () => 'host.about',
  },
  {
    id: 'host-photo',
    weight: 3,
    name: 'Ảnh chủ nhà',
    reason: 'Khách tin hơn khi thấy mặt chủ nhà.',
    measure: ({ listing }) => yes(listing.host.portrait),
    remedy: () => 'Chụp một tấm chân dung chủ nhà, rõ mặt, ngoài trời.',
    edit: () => 'host.portrait',
  },
  {
    id: 'story',
    weight: 2,
    name: 'Câu chuyện ngôi nhà',
    reason: 'Làm bài giới thiệu khác với nhà bên.',
    measure: ({ listing }) => yes(listing.story),
    remedy: () => 'Kể nhà có từ bao giờ, ai dựng, quanh nhà có gì.',
    edit: () => 'story',
  },
  {
    id: 'neighbourhood',
    weight: 2,
    name: 'Khu vực quanh nhà',
    reason: 'Booking.com tính thông tin khu vực vào điểm của trang.',
    measure: ({ descriptions }) => yes(descriptions.vi.neighbourhood),
    remedy: () => 'Ghi trong hồ sơ bản: quanh bản có gì xem, đường tới bản.',
    edit: ({ listing }) => ({ file: `villages/${listing.village.slug}/index.yaml`, field: 'sights' }),
  },
  {
    id: 'languages',
    weight: 1,
    name: 'Ngôn ngữ',
    reason: 'Khách nước ngoài lọc theo ngôn ngữ.',
    measure: ({ property }) => yes(property.languages_spoken.length),
    remedy: () => 'Chọn tiếng chủ nhà nói được với khách.',
    edit: () => 'host.languages',
  },
];
