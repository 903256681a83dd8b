import { en } from '../../../prose/en/grammar.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import { near } from '../../parts/en/where.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern } from '../wording.ts';

/** Days as people count them: `two days`, `about three weeks`. */
function span(days: number): string {
  const weeks = Math.round(days / 7);
  if (days < 12) return days === 1 ? 'one day' : `${en.numeral(days)} days`;
  return `about ${en.numeral(weeks)} weeks`;
}

const named = ({ timely }: VillageFacts) => timely?.name?.en;
const ahead = ({ timely }: VillageFacts) => (timely && timely.days > 0 ? span(timely.days) : undefined);

/** Until something that begins on a day: `Two days to Tết`. */
const until = (f: VillageFacts) =>
  f.timely?.kind === 'festival' && ahead(f) && named(f) && `${atStart(ahead(f) ?? '')} to go: ${named(f)}`;

const state = (f: VillageFacts) =>
  f.timely?.kind === 'season' &&
  named(f) &&
  near(f).map((place) => `${ahead(f) ? 'Soon' : 'Now'} in ${place}: ${named(f)}`);

const weekend = (f: VillageFacts) => f.timely?.kind === 'weekend' && 'this weekend';

/** Of a season that is worth coming for. */
export const season: VillagePattern[] = [
  { say: (f) => until(f) && near(f).map((place) => `${until(f)}. Come to ${place}.`) },
  { say: (f) => (state(f) || []).map((words) => `${words}.`) },
  {
    say: (f) =>
      weekend(f) &&
      f.season?.name &&
      near(f).map((place) => `Free ${weekend(f)}? In ${place}: ${f.season?.name?.inside}.`),
  },
];

/** Of a season that one should know of. */
export const advice: VillagePattern[] = [
  { say: (f) => (state(f) || []).map((words) => `${words}. Good to know first.`) },
];

/** Of an experience. */
export const experience: VillagePattern[] = [
  {
    say: (f) =>
      until(f) && f.offered && near(f).map((place) => `${until(f)}. In ${place}: ${f.offered?.words}.`),
  },
  {
    say: (f) =>
      f.offered && (state(f) || []).map((words) => `${words}. While you are there: ${f.offered?.words}.`),
  },
  {
    say: (f) =>
      weekend(f) &&
      f.offered &&
      near(f).map((place) => `Free ${weekend(f)}? In ${place}: ${f.offered?.words}.`),
  },
];

/** Of the road. */
export const road: VillagePattern[] = [
  { say: (f) => until(f) && near(f).map((place) => `${until(f)}. Here is the road to ${place}.`) },
  { say: (f) => (state(f) || []).map((words) => `${words}. Here is the road.`) },
  { say: (f) => weekend(f) && near(f).map((place) => `Off to ${place} ${weekend(f)}? Here is the road.`) },
];
