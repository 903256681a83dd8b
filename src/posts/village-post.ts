import type { CaptionLanguage } from '../captions/caption-language.ts';
import { type VillageCaption, villageCaptionOf } from '../captions/village/caption.ts';
import { subjectsOf, type VillageSubject } from '../captions/village/subject.ts';
import type { Card } from '../cards/card.ts';
import { cardsOf } from '../cards/cards-of.ts';
import { toldLanguages } from '../cards/told-languages.ts';
import type { Listing, SiteEntry, VillageEntry } from '../listings/entries.ts';
import { mayBeShown } from './agreed-cards.ts';
import { type Day, yearOf } from './plan/day.ts';
import type { VillageTurn } from './plan/village-turn.ts';
import { type PostPlatform, postPlatforms } from './platform.ts';
import { picturesOfVillagePost } from './village-pictures.ts';

/** A post of a village: pictures of the houses that it names, and the caption that belongs to them. */
export interface VillagePost {
  platform: PostPlatform;
  subject: VillageSubject;
  language: CaptionLanguage;
  /** In the order in which they are posted. */
  cards: Card[];
  /** Number of the turn whose houses and words it has. */
  number: number;
  caption: VillageCaption;
}

/** Whose words the posts about a subject have: those of its next turn, if one is planned. */
export type NextTurn = Pick<VillageTurn, 'number' | 'names' | 'timely' | 'day'>;

/**
 * The posts of a village in one language, in the order of its subjects, then of the platforms. They may be posted on any
 * day: what makes a turn timely is not in their words.
 * @param next the next turn about a subject
 * @param day today
 */
export function villagePostsOf(
  village: VillageEntry,
  houses: readonly Listing[],
  site: SiteEntry,
  language: CaptionLanguage,
  next: (subject: VillageSubject) => NextTurn | undefined,
  day: Day,
): VillagePost[] {
  return subjectsOf(village, houses).flatMap((subject) =>
    postPlatforms.flatMap((platform) => {
      const { number = 0, names } = next(subject) ?? {};
      const choice = { variant: number, names: names?.[platform], year: yearOf(day) };
      const caption = villageCaptionOf(village, houses, site, subject, platform, language, choice);
      if (!caption) return [];
      // A house of which nobody tells in this language has no cards in it.
      const told = caption.houses.filter((house) => toldLanguages(house, site).includes(language));
      const cards = told.map((house) =>
        cardsOf(house, site, language).filter((card) => mayBeShown(house, card)),
      );
      return [
        {
          platform,
          subject,
          language,
          cards: picturesOfVillagePost(cards, subject, platform),
          number,
          caption,
        },
      ];
    }),
  );
}
