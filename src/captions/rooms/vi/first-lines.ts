import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { far, near } from '../../parts/vi/where.ts';
import type { Pattern } from '../../pattern.ts';

const night = ({ price }: Facts) => price && !price.group && `${price.from ? 'từ ' : ''}${price.ofNight}`;

/** First lines of a Facebook or TikTok post about the rooms. */
export const opening: Pattern[] = [
  {
    say: (f) =>
      f.sleeping.communal &&
      f.sleeping.doors &&
      near(f).map((place) => `Ngủ sàn chung cho vui hay phòng riêng cho yên tĩnh: ${f.name} ở ${place}.`),
  },
  {
    say: (f) =>
      f.sleeping.communal &&
      f.sleeping.doors &&
      near(f).map(
        (place) => `Ở ${f.name}, ${place}, ai thích đông vui có sàn chung, ai cần yên có phòng riêng.`,
      ),
  },
  {
    tells: ['rooms'],
    say: (f) =>
      f.sleeping.all &&
      !f.sleeping.whole &&
      near(f).map((place) => `Chỗ ngủ ở ${f.name}, ${place}: ${f.sleeping.all}.`),
  },
  {
    tells: ['view'],
    say: (f) =>
      f.view?.wide &&
      near(f).map((place) => `Sáng mở mắt ra đã thấy ${f.view?.everywhere}: một đêm ở ${f.name}, ${place}.`),
  },
  {
    say: (f) =>
      f.sleeping.planks &&
      near(f).map((place) => `Đệm trải trên sàn gỗ, tối buông màn mà ngủ: ${f.name} ở ${place}.`),
  },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `Ngủ lại ${f.name} ở ${place}, ${night(f)}.`),
  },
  {
    tells: ['capacity', 'title-capacity'],
    say: (f) =>
      f.sleeping.doors &&
      f.sleeping.capacity >= 12 &&
      f.sleeping.capacity <= 60 &&
      near(f).map(
        (place) =>
          `Đi hai người hay cả đoàn ${f.sleeping.capacity} người, ${f.name} ở ${place} đều có chỗ ngủ.`,
      ),
  },
  {
    tells: ['capacity', 'title-capacity'],
    say: (f) =>
      f.sleeping.whole > 0 &&
      near(f).map((place) => `Thuê trọn ${f.name} ở ${place}, ngủ được ${f.sleeping.whole} người.`),
  },
  {
    say: (f) =>
      f.sleeping.doors &&
      f.lodgings.length > 1 &&
      f.price &&
      far(f).map((place) => `Phòng nào, giá bao nhiêu: ${f.name} ở ${place} đây ạ.`),
  },
  { say: (f) => near(f).map((place) => `Lên ${f.place.province} ngủ ở đâu? Mời về ${f.name}, ${place}.`) },
  { say: (f) => near(f).map((place) => `Mời anh chị xem chỗ ngủ ở ${f.name}, ${place}.`) },
];

/** First lines of a Zalo post about the rooms. */
export const invitation: Pattern[] = [
  { say: (f) => near(f).map((place) => `Anh chị hỏi chỗ ngủ ở ${f.name}, ${place}, xin gửi ạ.`) },
  { say: (f) => `Ai lên ${f.place.province} cần chỗ ngủ thì ghé ${f.name} ở ${f.place.village}.` },
  {
    tells: ['amount'],
    say: (f) => night(f) && near(f).map((place) => `${f.name} ở ${place} nhận khách ngủ lại, ${night(f)}.`),
  },
  {
    say: (f) =>
      f.sleeping.communal &&
      f.sleeping.doors &&
      near(f).map((place) => `Ngủ sàn chung hay phòng riêng, ${f.name} ở ${place} đều có ạ.`),
  },
  {
    say: (f) =>
      f.sleeping.whole > 0 &&
      near(f).map((place) => `Đoàn nào cần thuê trọn nhà ở ${place}, mời xem ${f.name}.`),
  },
  { say: (f) => near(f).map((place) => `Gửi cả nhà xem chỗ ngủ ở ${f.name}, ${place}.`) },
];

/** Titles of a TikTok photo post about the rooms. */
export const title: Pattern[] = [
  { say: (f) => `Ngủ ở ${f.name} thì nằm ở đâu?` },
  { say: (f) => [`Chỗ ngủ ở ${f.name}, ${f.place.village}`, `Chỗ ngủ ở ${f.name}`] },
  {
    say: (f) => f.sleeping.all && !f.sleeping.whole && `${atStart(f.sleeping.all)} ở ${f.place.village}`,
  },
  { say: (f) => night(f) && `Một đêm ở ${f.place.villageName}, ${night(f)}` },
  {
    tells: ['title-capacity'],
    say: (f) => f.sleeping.whole > 0 && `Thuê trọn một ngôi nhà ở ${f.place.village}`,
  },
  {
    say: (f) => f.stilts.known && `Ngủ nhà sàn ở ${f.place.village}, ${f.place.province} thế nào?`,
  },
];
