import type { Listing, VillageEntry } from '../../listings/entries.ts';
import { type Day, weekOf } from '../../posts/plan/day.ts';
import { type VillageTurn, villageTurnsOf } from '../../posts/plan/village-turn.ts';
import { sharedListings } from '../kit-paths.ts';
import { oncePerSnapshot, snapshot } from '../snapshot.ts';

/** A village that posts, with those of its houses that have a share page. */
export interface PostingVillage {
  village: VillageEntry;
  houses: Listing[];
}

/** Weeks for which it is known what villages tell. */
const weeks = 52;

/** The villages of the houses that have a share page, in the order of the directory. */
export const postingVillages = (): Promise<PostingVillage[]> =>
  oncePerSnapshot('posting villages', async () => {
    const byVillage = Map.groupBy(await sharedListings(), ({ village }) => village.slug);
    return snapshot().directory.villages.flatMap((village) => {
      const houses = byVillage.get(village.slug);
      return houses ? [{ village, houses }] : [];
    });
  });

/** The turns of all villages from this week on, by the Monday of their week. */
export const villageTurnsByWeek = (): Promise<Map<Day, VillageTurn[]>> =>
  oncePerSnapshot('village turns', async () => {
    const first = weekOf(snapshot().day);
    const turns = (await postingVillages()).flatMap(({ village, houses }) =>
      villageTurnsOf(village, houses, first + weeks - 1),
    );
    return Map.groupBy(
      turns.filter(({ week }) => weekOf(week) >= first),
      ({ week }) => week,
    );
  });

/** The next turn of a village about something. */
export async function nextVillageTurn(
  village: string,
): Promise<(subject: { key: string }) => VillageTurn | undefined> {
  const turns = [...(await villageTurnsByWeek()).values()]
    .flat()
    .filter((turn) => turn.village.slug === village);
  return ({ key }) => turns.find(({ subject }) => subject.key === key);
}
