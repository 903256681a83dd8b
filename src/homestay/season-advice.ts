/** What a season or a road is to guests: a reason to come, or something to know before they do. */
export const seasonAdvices = {
  'worth-coming': { vi: 'Nên tới', en: 'Worth coming' },
  'good-to-know': { vi: 'Nên biết', en: 'Good to know' },
} as const;

/** Key of an advice. */
export type SeasonAdvice = keyof typeof seasonAdvices;

/** Seasons that nobody comes for, whatever they are called otherwise. */
const hindering = /mùa (?:mưa|bão|lũ|nước cạn|cạn)|mưa (?:lũ|bão|nhiều)|nước cạn|đường trơn/iu;

/**
 * Whether guests are invited for a season. Where the village has not said so, one of rain or of low water is only told
 * of.
 */
export const isWorthComing = (season: {
  name: { vi: string };
  advice?: SeasonAdvice | undefined;
}): boolean =>
  season.advice ? season.advice === 'worth-coming' : !hindering.test(season.name.vi.normalize('NFC'));
