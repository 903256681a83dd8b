import type { ContentField } from '../../booking/owner-texts.ts';
import { listingFile } from '../../booking/owner-texts.ts';
import { type Readiness, readinessOf, type Todo } from '../../doctor/readiness.ts';
import type { Listing, SiteEntry } from '../../listings/entries.ts';
import { angleName } from '../../posts/angle-name.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { listed } from '../../prose/listed.ts';
import { perHouse } from '../per-house.ts';
import { languageName } from './language-name.ts';
import type { UnpicturedPost } from './published-posts.ts';

/** How far a house is for one platform. `open`: something required is missing. `better`: only advice is left. */
export type Stand = 'ready' | 'better' | 'open';

/** A platform with how far a house is for it. */
export interface PlatformStand extends Pick<Readiness, 'platform' | 'name'> {
  stand: Stand;
  /** How many things are missing that must be there. */
  required: number;
  /** How many would make it better. */
  advised: number;
  /** What stands in the way of a post: nobody has been asked, or there is no picture. */
  lacks?: 'consent' | 'pictures';
}

/** Something to do for a house, for all the platforms that it helps. */
export interface HouseTodo extends Pick<Todo, 'vi' | 'need'> {
  /** Names of the platforms. */
  names: string[];
  /** Where to do it; absent when it is not in the file of the house. */
  edit?: ContentField;
}

/** What a house still lacks. */
export interface HouseReadiness {
  platforms: PlatformStand[];
  /** What must be done first. Booking.com's advice is left to its own page, where it stands beside its field. */
  todos: HouseTodo[];
}

function standOf({ platform, name, todos }: Readiness): PlatformStand {
  const required = todos.filter(({ need }) => need === 'required').length;
  const advised = todos.length - required;
  const first = todos.find(({ need }) => need === 'required');
  const lacks = first && (first.field === 'consent.covers' ? 'consent' : 'pictures');
  const stand = required ? 'open' : advised ? 'better' : 'ready';
  return { platform, name, stand, required, advised, ...(lacks && platform !== 'booking' && { lacks }) };
}

/** A platform for which there is no picture is not ready, whatever its list says. */
function unpictured(readiness: Readiness, lost: readonly UnpicturedPost[]): Readiness {
  if (readiness.todos.some(({ need }) => need === 'required')) return readiness;
  const why =
    lost.find(({ why }) => why)?.why ?? 'Hãy xem lại tên nhà và ảnh, hoặc hỏi người làm chương trình.';
  const todo: Todo = {
    vi: `Chưa làm được tấm ảnh nào để đăng ${readiness.name}. ${why}`,
    field: 'name',
    need: 'required',
  };
  return { ...readiness, todos: [todo, ...readiness.todos] };
}

/**
 * A platform that has posts, but not these: each is told with what keeps its pictures from being made, and in all the
 * languages in which it has none on any platform, so that it is told once.
 */
function partlyPictured(
  readiness: Readiness,
  own: readonly UnpicturedPost[],
  lost: readonly UnpicturedPost[],
): Readiness {
  const fault = ({ angle, why }: UnpicturedPost) => `${angle.key} ${why}`;
  const alike = Map.groupBy(lost, fault);
  const todos = [...new Set(own.map(fault))].map((each): Todo => {
    const posts = alike.get(each) as [UnpicturedPost];
    const [{ angle, why }] = posts;
    const inLanguages = listed([...new Set(posts.map(({ language }) => languageName(language)))], 'vi');
    return {
      vi: `Bài “${angleName(angle)}” ${inLanguages} chưa có ảnh nên chưa đăng được. ${why ?? 'Hãy báo người làm chương trình.'}`,
      need: 'advised',
    };
  });
  return { ...readiness, todos: [...readiness.todos, ...todos] };
}

/**
 * How far a house is for each platform, and what to do about it; the same list as the desk shows beside its form.
 * Overview and share page share it: a house is examined once.
 * @param withoutPictures platforms for which no picture could be made
 * @param lost posts for which none could be made
 */
export const houseReadiness: (
  listing: Listing,
  site: SiteEntry,
  withoutPictures?: readonly PostPlatform[],
  lost?: readonly UnpicturedPost[],
) => HouseReadiness = perHouse(examine);

function examine(
  listing: Listing,
  site: SiteEntry,
  withoutPictures: readonly PostPlatform[] = [],
  lost: readonly UnpicturedPost[] = [],
): HouseReadiness {
  const all = readinessOf(listing, site, 'team').map((readiness) => {
    const own = lost.filter(({ platform }) => platform === readiness.platform);
    const tell = withoutPictures.some((platform) => platform === readiness.platform)
      ? unpictured
      : partlyPictured;
    return tell(readiness, own, lost);
  });
  const file = listingFile(listing);
  const shown = all.flatMap(({ platform, name, todos }) =>
    todos
      .filter(({ need }) => platform !== 'booking' || need === 'required')
      .map((todo) => ({ ...todo, name })),
  );
  const alike = [...Map.groupBy(shown, ({ vi, field }) => `${field} ${vi}`).values()];
  const todos = alike.map((same): HouseTodo => {
    const [{ vi, need, field }] = same as [(typeof same)[number]];
    return { vi, need, names: same.map(({ name }) => name), ...(field && { edit: { file, field } }) };
  });
  return {
    platforms: all.map(standOf),
    todos: todos.sort((a, b) => Number(a.need === 'advised') - Number(b.need === 'advised')),
  };
}
