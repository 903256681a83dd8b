import { atStart } from '../../../prose/mid-sentence.ts';
import type { SeasonFacts } from '../../facts/season.ts';
import { near } from '../../parts/vi/where.ts';
import type { Pattern } from '../../pattern.ts';
import { advising, inviting } from '../advice.ts';

type P = Pattern<SeasonFacts>;

/** The place, without the commune where the name of the season says it. */
const where = (f: SeasonFacts) =>
  f.season.name?.text.includes(f.place.communeName) ? [f.place.village] : near(f);

/** The name where it can follow “về bản”: `mùa lúa chín`, `đúng hội Lồng Tông`. */
const inSeason = ({ season }: SeasonFacts) =>
  season.plain && season.name && (season.feast ? `đúng dịp ${season.name.inside}` : season.name.inside);

/** Months without the word that leads them: `tháng 7 đến tháng 9`. */
const months = ({ season }: SeasonFacts) => season.months.replace(/^từ /, '');

/** First lines of a Facebook or TikTok post about a season. */
export const opening: P[] = [
  ...inviting([
    { say: (f) => inSeason(f) && where(f).map((place) => `Về ${place} ${inSeason(f)}, ngủ lại ${f.name}.`) },
    {
      say: (f) =>
        f.season.name && where(f).map((place) => `${f.season.name?.text}: mời về ${f.name} ở ${place}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        f.season.name &&
        !f.season.dated &&
        where(f).map(
          (place) => `${atStart(months(f))} ở ${place}: ${f.season.name?.inside}. Mời ngủ lại ${f.name}.`,
        ),
    },
    {
      tells: ['months'],
      say: (f) =>
        f.season.name &&
        !f.season.dated &&
        where(f).map((place) => `${f.season.name?.text} (${months(f)}) ở ${place}: mời về ${f.name}.`),
    },
    {
      say: (f) =>
        /^mùa /u.test(inSeason(f) || '') &&
        where(f).map((place) => `Có dịp lên đúng ${inSeason(f)}, mời ghé ${f.name} ở ${place}.`),
    },
    {
      say: (f) =>
        f.season.plain &&
        f.season.name &&
        where(f).map(
          (place) => `${f.season.name?.text} ở ${place} thế nào? Về ${f.name} ngủ một đêm sẽ biết.`,
        ),
    },
    {
      tells: ['months'],
      say: (f) =>
        !f.season.name && where(f).map((place) => `${atStart(months(f))}, mời về ${f.name} ở ${place}.`),
    },
  ]),
  ...advising([
    {
      say: (f) =>
        inSeason(f) &&
        where(f).map((place) => `Sắp lên ${f.name} ở ${place} ${inSeason(f)}? Nên biết trước mấy điều.`),
    },
    {
      say: (f) =>
        f.season.name &&
        where(f).map(
          (place) => `${f.season.name?.text} ở ${place}: mấy điều nên biết trước khi lên ${f.name}.`,
        ),
    },
    {
      tells: ['months'],
      say: (f) =>
        where(f).map((place) => `${atStart(months(f))} lên ${f.name} ở ${place}: nên biết trước mấy điều.`),
    },
  ]),
];

/** First lines of a Zalo post about a season. */
export const invitation: P[] = [
  ...inviting([
    {
      say: (f) =>
        f.season.name &&
        where(f).map((place) => `${f.season.name?.text}: cả nhà ghé ${f.name} ở ${place} nhé.`),
    },
    {
      say: (f) =>
        inSeason(f) && where(f).map((place) => `Mời cả nhà về ${place} ${inSeason(f)}, nghỉ ở ${f.name} ạ.`),
    },
    {
      say: (f) =>
        f.season.plain &&
        f.season.name &&
        where(f).map((place) => `${f.season.name?.text} ở ${place}, mời anh chị ghé ${f.name}.`),
    },
    {
      tells: ['months'],
      say: (f) =>
        f.season.name &&
        !f.season.dated &&
        `Anh chị tính đi chơi ${f.season.months}? Ở ${f.place.village}, chỗ ${f.name}, lúc ấy là ${f.season.name.inside}.`,
    },
    {
      tells: ['months'],
      say: (f) =>
        !f.season.name &&
        where(f).map((place) => `Ai định lên ${place} ${months(f)} thì ghé ${f.name} nghỉ lại.`),
    },
  ]),
  ...advising([
    {
      say: (f) =>
        inSeason(f) &&
        where(f).map((place) => `Anh chị tính lên ${place} ${inSeason(f)}? ${f.name} nhắn trước mấy điều ạ.`),
    },
    {
      say: (f) =>
        f.season.name &&
        where(f).map(
          (place) => `${f.season.name?.text} ở ${place}: ${f.name} nhắn anh chị mấy điều nên biết ạ.`,
        ),
    },
    {
      tells: ['months'],
      say: (f) =>
        where(f).map(
          (place) => `${atStart(months(f))} lên ${f.name} ở ${place}, anh chị nên biết trước mấy điều ạ.`,
        ),
    },
  ]),
];

/** Titles of a TikTok photo post about a season. */
export const title: P[] = [
  { say: (f) => f.season.plain && f.season.name && `${f.season.name.text} ở ${f.place.village}` },
  { say: (f) => f.season.name && `${f.place.villageName}, ${f.place.province}: ${f.season.name.inside}` },
  ...inviting([{ say: (f) => `${atStart(months(f))} về ${f.place.village}, ngủ ở ${f.name}` }]),
  ...advising([
    {
      say: (f) =>
        f.season.plain && f.season.name && `${f.season.name.text}: lên ${f.place.village} nên biết gì?`,
    },
  ]),
  { say: (f) => `${atStart(months(f))} ở ${f.place.village} có gì?` },
];
