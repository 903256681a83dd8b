import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import { near } from '../../parts/vi/where.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern } from '../wording.ts';

/** Days as people count them: `2 ngày`, `chừng 3 tuần`. */
const span = (days: number) => (days < 12 ? `${days} ngày` : `chừng ${Math.round(days / 7)} tuần`);

const named = ({ timely }: VillageFacts) => timely?.name && midSentence(timely.name.vi, 'vi');
const ahead = ({ timely }: VillageFacts) => (timely && timely.days > 0 ? span(timely.days) : undefined);

/** Until something that begins on a day: `Còn chừng 3 tuần nữa là Tết Nguyên đán`. */
const until = (f: VillageFacts) =>
  f.timely?.kind === 'festival' && ahead(f) && named(f) && `Còn ${ahead(f)} nữa là ${named(f)}`;

/** Where it stands: `Bản Nà Tông đang mùa lúa chín`, `Bản Nà Tông sắp vào mùa lúa chín`. */
const state = (f: VillageFacts) =>
  f.timely?.kind === 'season' &&
  named(f) &&
  near(f).map((place) => `${atStart(place)} ${ahead(f) ? 'sắp vào' : 'đang'} ${named(f)}`);

const weekend = (f: VillageFacts) => f.timely?.kind === 'weekend' && 'Cuối tuần này';

const going = (f: VillageFacts) =>
  f.offered && (f.offered.verb ? f.offered.words : `chơi, có ${f.offered.words}`);

/** Of a season that is worth coming for. */
export const season: VillagePattern[] = [
  { say: (f) => until(f) && near(f).map((place) => `${until(f)}, mời anh chị về ${place}.`) },
  { say: (f) => until(f) && near(f).map((place) => `${until(f)}. Ai định về ${place} thì giữ chỗ dần.`) },
  { tells: ['months'], say: (f) => (state(f) || []).map((words) => `${words}.`) },
  { tells: ['months'], say: (f) => (state(f) || []).map((words) => `${words}, mời anh chị về chơi.`) },
  {
    say: (f) =>
      weekend(f) &&
      f.season?.name &&
      near(f).map((place) => `${weekend(f)} rảnh thì về ${place}: ${f.season?.name?.inside}.`),
  },
];

/** Of a season that one should know of. */
export const advice: VillagePattern[] = [
  { tells: ['months'], say: (f) => (state(f) || []).map((words) => `${words}: mấy điều nên biết trước.`) },
  {
    say: (f) =>
      weekend(f) &&
      f.season?.name &&
      near(f).map((place) => `${weekend(f)} ai lên ${place}, nhớ đang là ${f.season?.name?.inside}.`),
  },
];

/** Of an experience. */
export const experience: VillagePattern[] = [
  { say: (f) => until(f) && going(f) && near(f).map((place) => `${until(f)}: về ${place} ${going(f)}.`) },
  { say: (f) => going(f) && (state(f) || []).map((words) => `${words}: về ${going(f)} luôn thể.`) },
  { say: (f) => weekend(f) && going(f) && near(f).map((place) => `${weekend(f)} về ${place} ${going(f)}.`) },
];

/** Of the road. */
export const road: VillagePattern[] = [
  { say: (f) => until(f) && near(f).map((place) => `${until(f)}. Ai sắp về ${place}, đường đi đây ạ.`) },
  { say: (f) => (state(f) || []).map((words) => `${words}. Đường về đây ạ.`) },
  { say: (f) => weekend(f) && near(f).map((place) => `${weekend(f)} về ${place}? Đường đi đây ạ.`) },
];
