import type { Facts } from '../../facts/facts.ts';
import { far, near } from '../../parts/vi/where.ts';
import type { Pattern } from '../../pattern.ts';

const night = ({ price }: Facts) => price && !price.group && `${price.from ? 'từ ' : ''}${price.ofNight}`;

/** First lines of a Facebook or TikTok post with what guests need to know. */
export const opening: Pattern[] = [
  { say: (f) => f.price && near(f).map((place) => `Giá, giờ nhận phòng và đường về ${f.name}, ${place}.`) },
  {
    say: (f) =>
      f.price && near(f).map((place) => `Anh chị hỏi giá và đường về ${f.name} ở ${place}, xin gửi ạ.`),
  },
  { say: (f) => near(f).map((place) => `Sắp về ${f.name} ở ${place}? Mấy điều anh chị cần biết đây ạ.`) },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `Một đêm ở ${f.name}, ${place}: ${night(f)}.`),
  },
  {
    say: (f) =>
      f.road.length > 0 && far(f).map((place) => `Từ Hà Nội về ${f.name} ở ${place}: đường đi và giờ giấc.`),
  },
  { say: (f) => near(f).map((place) => `Mấy điều nên biết trước khi lên đường về ${f.name}, ${place}.`) },
  { say: (f) => near(f).map((place) => `Lưu lại khi cần: giờ giấc và đường về ${f.name} ở ${place}.`) },
];

/** First lines of a Zalo post with what guests need to know. */
export const invitation: Pattern[] = [
  {
    say: (f) => f.price && near(f).map((place) => `Gửi cả nhà giá phòng và giờ giấc ở ${f.name}, ${place}.`),
  },
  { say: (f) => near(f).map((place) => `Ai sắp về ${f.name} ở ${place} thì xem giúp mấy điều này ạ.`) },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `${f.name} ở ${place} đang nhận khách, ${night(f)}.`),
  },
  {
    say: (f) => near(f).map((place) => `Mấy điều cần biết khi về ${f.name}, ${place}, xin gửi cả nhà ạ.`),
  },
];

/** Titles of a TikTok photo post with what guests need to know. */
export const title: Pattern[] = [
  { say: (f) => f.price && `Giá và đường về ${f.name}` },
  { say: (f) => night(f) && `Ngủ một đêm ở ${f.place.village}: ${night(f)}` },
  { say: (f) => f.road.length > 0 && `Từ Hà Nội về ${f.place.village}, ${f.place.province} đi thế nào?` },
  { say: (f) => [`Cần biết trước khi về ${f.name}, ${f.place.village}`, `Cần biết trước khi về ${f.name}`] },
];
