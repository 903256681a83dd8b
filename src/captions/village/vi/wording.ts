import { atStart } from '../../../prose/mid-sentence.ts';
import type { VillageWording } from '../wording.ts';
import * as experience from './experience.ts';
import { houses, number, page, price, reach, reasons, receives } from './houses.ts';
import * as road from './road.ts';
import * as season from './season.ts';
import * as timely from './timely.ts';

/** A village's posts in Vietnamese. */
export const inVietnamese: VillageWording = {
  opening: {
    season: season.opening,
    advice: season.advice,
    experience: experience.opening,
    road: road.opening,
  },
  timely,
  title: {
    season: season.title,
    advice: season.adviceTitle,
    experience: experience.title,
    road: road.title,
  },
  head: ({ season, offered, place }) =>
    season
      ? `${season.name?.text ?? atStart(season.months)} ở ${place.village}.`
      : `${offered ? `${offered.atStart} ở` : 'Đường về'} ${place.village}.`,
  months: season.months,
  houses,
  price,
  reasons,
  receives,
  call: reach,
  number,
  length: experience.length,
  page,
  briefly: ({ postKind }) =>
    postKind === 'season'
      ? ['Ngủ lại', 'Chỗ ngủ', 'Ở lại đêm', 'Gọi giữ chỗ']
      : ['Hỏi', 'Gọi hỏi', 'Hỏi nhà trong bản', 'Liên hệ'],
  sampleNote: 'Bài mẫu: nhà nêu trong bài không có thật.',
};
