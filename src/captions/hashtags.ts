import { withoutMarks } from '../homestay/without-marks.ts';
import { preferred } from '../prose/pick.ts';
import { asPhrase } from '../prose/tidy.ts';
import type { CaptionLanguage } from './caption-language.ts';
import type { Facts } from './facts/facts.ts';

/**
 * Words as one hashtag without its sign: letters and digits only, without Vietnamese marks, since people type them
 * without (`Thượng Lâm` becomes `ThuongLam`). Empty when nothing is left but digits.
 */
export function hashtag(words: string): string {
  const tag = (withoutMarks(asPhrase(words)).match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) =>
      word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
    )
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /\p{L}/u.test(tag) ? tag : '';
}

/** Longest tag in UTF-16 units, our own rule: longer ones nobody types or reads. */
const longest = 28;

/** Without its marks “mùa mưa” becomes “mua mua”, which says “buy, buy”. */
const stutters = (tag: string) => /(\p{Lu}\p{Ll}+)\1/u.test(tag);

/** What people search for, besides the place. */
const topics = {
  vi: (province: string, area: string) => [
    `Du lịch ${province}`,
    `Homestay ${area}`,
    `Du lịch ${area}`,
    'Du lịch cộng đồng',
  ],
  en: (province: string) => ['Vietnam travel', 'Homestay Vietnam', `${province} Vietnam`, 'Village stay'],
} satisfies Record<CaptionLanguage, (province: string, area: string) => string[]>;

const stiltTag: Record<CaptionLanguage, string> = { vi: 'NhaSan', en: 'StiltHouse' };

/**
 * Hashtags of a post, each with its sign: the village’s own first, then what people search for, the house, what the post is about.
 * @param most greatest number of tags
 * @param angle words for what the post is about, the best first
 */
export function hashtagsOf(
  facts: Facts,
  seed: string,
  variant: number,
  most: number,
  angle: string[] = [],
): string[] {
  const { place, language } = facts;
  const area = place.formerDistrict ?? place.communeName;
  const general = topics[language](place.province, area).map(hashtag);
  const wanted = [
    ...facts.hashtags,
    ...preferred(general.slice(0, 2), `${seed}/hashtags`, variant),
    hashtag(facts.short),
    ...angle.map(hashtag).filter((tag) => !stutters(tag)),
    ...(facts.stilts.known ? [stiltTag[language]] : []),
    hashtag(area),
    ...preferred(general, `${seed}/hashtags`, variant),
  ].filter((tag) => tag && tag.length <= longest);
  const seen = new Set<string>();
  const different = wanted.filter((tag) => !seen.has(tag.toLowerCase()) && seen.add(tag.toLowerCase()));
  return different.slice(0, most).map((tag) => `#${tag}`);
}
