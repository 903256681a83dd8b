import type { ExperienceKind } from '../homestay/experience.ts';

/** What seasons of a village are about; a season may be about several. */
export const seasonTopics = [
  'harvest',
  'planting',
  'blossom',
  'festival',
  'rain',
  'low-water',
  'cold',
  'autumn',
  'summer',
] as const;

/** What a season is about. */
export type SeasonTopic = (typeof seasonTopics)[number];

/** Words by which one knows that an owner's sentence is about a subject, in one language. */
export interface Subjects {
  experiences: Record<ExperienceKind, RegExp>;
  /** Of an experience whose name says so: they are of no kind of their own. */
  fishing: RegExp;
  seasons: Record<SeasonTopic, RegExp>;
}

/** Vietnamese words, whole ones. */
const named = (words: string) => new RegExp(`(?:^|[^\\p{L}])(?:${words})(?!\\p{L})`, 'iu');

/** What a season is about by its Vietnamese name, which each one has. */
const inName: Record<SeasonTopic, RegExp> = {
  harvest: named('gặt|lúa|lúa chín|vàng|cốm'),
  planting: named('nước đổ|đổ nước|cấy|đổ ải|gieo'),
  blossom: named('xuân|hoa|đào|mận|lê|ban|tam giác mạch'),
  festival: named('hội|lễ|tết|lồng t[ôồ]ng|chợ'),
  rain: named('mưa|lũ|bão|thác|đầy nước'),
  'low-water': named('nước rút|nước cạn|cạn|khô'),
  cold: named('đông|rét|lạnh|sương|săn mây|mây'),
  autumn: named('thu'),
  summer: named('hè|hạ|nắng'),
};

/** What a season is about by its Vietnamese name. */
export const topicsOfSeason = (name: string): SeasonTopic[] =>
  seasonTopics.filter((topic) => inName[topic].test(name.normalize('NFC')));

/** Whether the Vietnamese name of an experience is about catching fish. */
export const isFishing = (name: string): boolean =>
  named('câu|câu cá|đánh cá|bắt cá|lưới|thả lưới').test(name.normalize('NFC'));
