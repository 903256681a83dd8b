import type { BuildState } from '../../protocol.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { followBuild } from './follow-build.ts';

let state: BuildState | undefined;

/** What is known of the last build of the site. */
export const lastBuild = {
  /** What of an entry could not be shown or was cut short: a Vietnamese sentence and how many more there are, or nothing. */
  noteOf({ collection, slug }: EntryPlace): string | undefined {
    const [first, ...more] = (state?.notes ?? []).filter(({ entry }) => entry === `${collection}/${slug}`);
    return first && first.vi + (more.length ? ` (Còn ${more.length} chỗ nữa.)` : '');
  },
  /** What there is to say about the whole site; a Vietnamese sentence or nothing. */
  trouble(): string | undefined {
    const failed =
      state?.state === 'failed' &&
      `Trang chưa cập nhật được nên khách vẫn thấy bản cũ. ${state.message ?? ''}`.trim();
    return [failed, state?.history].filter(Boolean).join(' ') || undefined;
  },
  /** Follows the builds, each of which is told to `listener`, until what it gives is called. */
  follow(listener: () => void): () => void {
    return followBuild((now) => {
      if (now.state === state) return;
      state = now.state;
      listener();
    });
  },
};
