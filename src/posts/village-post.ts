import type { Timely } from '../captions/timely.ts';
import { type VillageCaption, villageCaptionOf } from '../captions/village/caption.ts';
import { subjectsOf, type VillageSubject } from '../captions/village/subject.ts';
import type { Card } from '../cards/card.ts';
import { cardsOf } from '../cards/cards-of.ts';
import { toldLanguages } from '../cards/told-languages.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Listing, SiteEntry, VillageEntry } from '../listings/entries.ts';
import { mayBeShown } from './agreed-cards.ts';
import type { VillageTurn } from './plan/village-turn.ts';
import { type PostPlatform, postPlatforms } from './platform.ts';
import { picturesOfVillagePost } from './village-pictures.ts';

/** A post of a village: pictures of the houses that it names, and the caption that belongs to them. */
export interface VillagePost {
  platform: PostPlatform;
  subject: VillageSubject;
  language: TextLanguage;
  /** In the order in which they are posted. */
  cards: Card[];
  /** Number of the turn whose houses and words it has. */
  number: number;
  timely: Timely | undefined;
  caption: VillageCaption;
}

/** What the posts about a subject have next: the turn of the plan, if there is one, and the year of its day. */
export type NextTurn = Partial<Pick<VillageTurn, 'number' | 'names' | 'timely'>> & { year: number };

/** The posts of a village in one language, in the order of its subjects, then of the platforms. */
export function villagePostsOf(
  village: VillageEntry,
  houses: readonly Listing[],
  site: SiteEntry,
  language: TextLanguage,
  next: (subject: VillageSubject) => NextTurn,
): VillagePost[] {
  return subjectsOf(village, houses).flatMap((subject) =>
    postPlatforms.flatMap((platform) => {
      const { number = 0, names, timely, year } = next(subject);
      const choice = { variant: number, names: names?.[platform], timely, year };
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
          timely,
          caption,
        },
      ];
    }),
  );
}
