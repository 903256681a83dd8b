import type { Listing } from '../../listings/entries.ts';
import type { PlannedTurn, PlannedWeek } from '../../posts/plan/plan.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { unpicturedPosts } from '../share/published-posts.ts';

/** A turn as far as it can be posted: its platforms are those for which there is a picture. */
export interface PicturedTurn extends PlannedTurn {
  /** Platforms that the host agreed to and for which its post has no picture. */
  unpictured?: PostPlatform[];
}

/** A week of such turns. */
export interface PicturedWeek extends PlannedWeek {
  turns: PicturedTurn[];
}

/** The plan as far as it can be posted in Vietnamese, the language to which it leads. */
export async function picturedPlan(plan: readonly PlannedWeek[]): Promise<PicturedWeek[]> {
  const lost = new Map<Listing, Set<string>>();
  const keyOf = (platform: PostPlatform, angle: string) => `${platform} ${angle}`;
  for (const { listing } of plan.flatMap(({ turns }) => turns)) {
    if (lost.has(listing)) continue;
    const posts = (await unpicturedPosts(listing)).filter(({ language }) => language === 'vi');
    lost.set(listing, new Set(posts.map(({ platform, angle }) => keyOf(platform, angle.key))));
  }
  return plan.map((week) => ({
    ...week,
    turns: week.turns.map((turn): PicturedTurn => {
      const isLost = (platform: PostPlatform) =>
        lost.get(turn.listing)?.has(keyOf(platform, turn.angle.key)) ?? false;
      return {
        ...turn,
        platforms: turn.platforms.filter((platform) => !isLost(platform)),
        unpictured: turn.platforms.filter(isLost),
      };
    }),
  }));
}
