import { atStart } from '../../../prose/mid-sentence.ts';
import { far, near } from '../../parts/vi/where.ts';
import { combine } from '../../pattern.ts';
import type { VillageFacts } from '../facts.ts';
import type { VillagePattern } from '../wording.ts';

/** The beginning of the village's own words. */
export const begins = ({ own }: VillageFacts): string[] => (own.first ? [own.first.text] : []);

/** The place, without the commune where the name of the season says it. */
const where = (f: VillageFacts) =>
  f.season?.name?.text.includes(f.place.communeName) ? [f.place.village] : near(f);

/** The name where it can follow “về bản”: `đúng mùa gặt`, `đúng dịp hội Lồng Tông`, `dịp cuối thu`. */
export const inSeason = ({ season }: VillageFacts) => {
  if (!season?.plain || !season.name) return undefined;
  if (/^mùa /u.test(season.name.inside)) return `đúng ${season.name.inside}`;
  return `${season.feast ? 'đúng dịp' : 'dịp'} ${season.name.inside}`;
};

/** The same of what nobody comes for on purpose: `vào mùa mưa`. */
const during = ({ season }: VillageFacts) => season?.plain && season.name && `vào ${season.name.inside}`;

/** Months without the word that leads them: `tháng 7 đến tháng 9`. */
const bare = ({ season }: VillageFacts) => season?.months.replace(/^từ /, '') ?? '';

/** A time of the year whose months can be said: no feast, not all the year. */
const lasts = ({ season }: VillageFacts) => season && !season.feast && !season.always;

/** It is called a season, and one only: `mùa gặt`. */
const isSeason = ({ season }: VillageFacts) => /^mùa (?!.*\svà\s)/u.test(season?.name?.inside ?? '');

/** Of a season that is worth coming for. */
export const opening: VillagePattern[] = [
  {
    tells: ['about', 'months'],
    say: (f) =>
      f.season?.dated &&
      begins(f).flatMap((words) =>
        [...where(f), f.place.village].map((place) => `${words} Mời về ${place}.`),
      ),
  },
  {
    tells: ['about'],
    say: (f) =>
      f.season?.name &&
      f.own.first &&
      where(f).map((place) => `${f.season?.name?.text} ở ${place}: ${f.own.first?.inside}`),
  },
  {
    tells: ['about'],
    say: (f) =>
      f.season?.name &&
      f.own.first &&
      !f.season.feast &&
      `${f.season.name.text} ở ${f.place.village} có gì? ${f.own.first.text}`,
  },
  {
    tells: ['months'],
    say: (f) =>
      lasts(f) &&
      f.season?.plain &&
      f.season.name &&
      where(f).map((place) => `${atStart(bare(f))} ở ${place} là ${f.season?.name?.inside}.`),
  },
  {
    tells: ['months'],
    say: (f) =>
      lasts(f) &&
      isSeason(f) &&
      where(f).map(
        (place) =>
          `Anh chị tính đi chơi ${bare(f)}? ${atStart(place)} lúc ấy đang ${f.season?.name?.inside}.`,
      ),
  },
  { say: (f) => inSeason(f) && where(f).map((place) => `Về ${place} ${inSeason(f)}.`) },
  {
    tells: ['village'],
    say: (f) => inSeason(f) && f.villageTagline && `${f.villageTagline.text}. Mời anh chị về ${inSeason(f)}.`,
  },
  { say: (f) => inSeason(f) && where(f).map((place) => `Mời cả nhà về ${place} ${inSeason(f)}.`) },
  {
    say: (f) =>
      f.season?.name &&
      !f.season.plain &&
      where(f).map((place) => `${f.season?.name?.text}: mời cả nhà về ${place}.`),
  },
  {
    say: (f) =>
      f.season?.name &&
      !f.season.plain &&
      where(f).map((place) => `Mời anh chị về ${place}: ${f.season?.name?.inside}.`),
  },
  {
    say: (f) =>
      f.season?.name && !f.season.plain && where(f).map((place) => `${f.season?.name?.text} ở ${place}.`),
  },
  {
    tells: ['months'],
    say: (f) => !f.season?.name && where(f).map((place) => `${atStart(bare(f))} về ${place}.`),
  },
];

/** Of a season that one should know of. Nobody is invited for it. */
export const advice: VillagePattern[] = [
  {
    say: (f) =>
      during(f) && where(f).map((place) => `Sắp lên ${place} ${during(f)}? Mấy điều nên biết trước.`),
  },
  {
    say: (f) =>
      f.season?.name &&
      where(f).map((place) => `${f.season?.name?.text} ở ${place}: mấy điều nên biết trước khi lên đường.`),
  },
  {
    tells: ['about'],
    say: (f) =>
      f.season?.name &&
      f.own.first &&
      where(f).map((place) => `${f.season?.name?.text} ở ${place}, nên biết trước: ${f.own.first?.inside}`),
  },
  {
    tells: ['months'],
    say: (f) =>
      f.season?.name &&
      !f.season.always &&
      where(f).map((place) => `Ai lên ${place} ${bare(f)} thì nhớ: lúc ấy là ${f.season?.name?.inside}.`),
  },
  {
    tells: ['months'],
    say: (f) =>
      f.season && where(f).map((place) => `${atStart(bare(f))} lên ${place}, nên biết trước mấy điều.`),
  },
];

/** When, where nothing above says so. */
export const months: VillagePattern[] = [
  {
    tells: ['months'],
    say: ({ season }) => season && !season.dated && !season.feast && `Thường là ${season.months}.`,
  },
  {
    tells: ['months'],
    say: (f) => isSeason(f) && lasts(f) && !f.season?.dated && `Mùa này rơi vào ${bare(f)}.`,
  },
];

/** Titles of a season worth coming for. */
export const title: VillagePattern[] = [
  {
    say: (f) =>
      f.season?.name && [
        `${f.season.name.text} ở ${f.place.village}, ${f.place.province}`,
        `${f.season.name.text} ở ${f.place.village}`,
      ],
  },
  { say: (f) => f.season?.name && far(f).map((place) => `${atStart(place)}: ${f.season?.name?.inside}`) },
  {
    tells: ['months'],
    say: (f) => lasts(f) && `${atStart(bare(f))} về ${f.place.village}, ${f.place.province} có gì?`,
  },
  {
    say: (f) =>
      inSeason(f) && combine(['Về'], [f.place.village], (go, place) => `${go} ${place} ${inSeason(f)}`),
  },
];

/** Titles of a season to know of. */
export const adviceTitle: VillagePattern[] = [
  { say: (f) => during(f) && `Lên ${f.place.village} ${during(f)}: nên biết gì?` },
  { say: (f) => f.season?.name && `${f.season.name.text} ở ${f.place.village}: nên biết trước` },
  { say: (f) => `${atStart(bare(f))} lên ${f.place.village}: mấy điều nên biết` },
];
