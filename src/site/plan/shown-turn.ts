import { angleName } from '../../posts/angle-name.ts';
import { wordsKey } from '../../posts/other-words.ts';
import type { Occasion } from '../../posts/plan/occasion.ts';
import type { VillageTurn } from '../../posts/plan/village-turn.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { subjectName } from '../share/subject-name.ts';
import { villageCalled, villageKey } from '../share/village-key.ts';
import type { PicturedTurn } from './pictured-plan.ts';

/** A turn of a house or of a village, as plan and calendar show it. */
export interface ShownTurn {
  /** Who posts, as in the address of its share page. */
  slug: string;
  name: string;
  about: { key: string; name: string };
  village: { slug: string; name: string };
  sample: boolean;
  platforms: PostPlatform[];
  /** Platforms for which its post has no picture. */
  unpictured: PostPlatform[];
  week: string;
  day: string;
  occasion: Occasion | undefined;
  /** Key of its words. */
  words: string;
}

/** A turn of a house. */
export const shownTurn = (turn: PicturedTurn): ShownTurn => ({
  ...turn,
  slug: turn.listing.slug,
  name: turn.listing.name,
  about: { key: turn.angle.key, name: angleName(turn.angle) },
  village: turn.listing.village,
  sample: turn.listing.sample,
  unpictured: turn.unpictured ?? [],
  occasion: turn.occasion,
  words: wordsKey(turn),
});

/** A turn of a village. */
export const shownVillageTurn = (turn: VillageTurn): ShownTurn => ({
  ...turn,
  slug: villageKey(turn.village),
  name: turn.houses[0] ? `Cả ${villageCalled(turn.houses[0])}` : turn.village.name,
  about: { key: turn.subject.key, name: subjectName(turn.subject) },
  sample: turn.houses.every(({ sample }) => sample),
  unpictured: [],
  occasion: turn.occasion,
  words: wordsKey(turn),
});
