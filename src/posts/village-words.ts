import type { CaptionLanguage } from '../captions/caption-language.ts';
import { captionLengths } from '../captions/caption-length.ts';
import { villageCaptionOf } from '../captions/village/caption.ts';
import { subjectsOf, type VillageSubject } from '../captions/village/subject.ts';
import type { Listing, SiteEntry, VillageEntry } from '../listings/entries.ts';
import { type Round, type Words, weeksAhead, wordsKey } from './other-words.ts';
import { addDays, type Day, yearOf } from './plan/day.ts';
import { postPlatforms } from './platform.ts';
import type { NextTurn } from './village-post.ts';

/** Words in a round that is right on any day, and in one that says what is timely. */
const inRound = { anyDay: 5, timely: 3 };

/**
 * Other words for every post of a village in a language, about the same houses, by `platform/subject`: a round that is
 * right on any day, then one for its next turn, where that is timely and comes in the next weeks.
 */
export function villageWords(
  village: VillageEntry,
  houses: readonly Listing[],
  site: SiteEntry,
  language: CaptionLanguage,
  next: (subject: VillageSubject) => NextTurn | undefined,
  today: Day,
): Record<string, Round[]> {
  const rounds: Record<string, Round[]> = {};
  for (const subject of subjectsOf(village, houses)) {
    const turn = next(subject);
    const { number = 0, names, timely, day = today } = turn ?? {};
    for (const platform of postPlatforms) {
      const round = (count: number, about: Pick<NextTurn, 'timely'>, on: Day): Round =>
        Array.from({ length: count }, (_, retold) => {
          const key = `${wordsKey({ number, ...about })}${retold ? `${about.timely ? '' : '-'}${retold}` : ''}`;
          const texts = captionLengths.flatMap((length): Words['texts'] => {
            const choice = {
              variant: number,
              names: names?.[platform],
              retold,
              length,
              year: yearOf(on),
              ...about,
            };
            const words = villageCaptionOf(village, houses, site, subject, platform, language, choice);
            return words ? [words] : [];
          });
          return { key, texts };
        }).filter(({ texts }) => texts.length > 0);
      const isSoon = timely && day <= addDays(today, weeksAhead * 7);
      const own = [
        round(inRound.anyDay, { timely: undefined }, today),
        ...(isSoon ? [round(inRound.timely, { timely }, day)] : []),
      ].filter(({ length }) => length > 0);
      if (own.length) rounds[`${platform}/${subject.key}`] = own;
    }
  }
  return rounds;
}
