import { identityOf } from '../../../homestay/list-identity.ts';
import { same } from './same.ts';

/**
 * Finds for every new thing of a list the old one that it was: the same thing, else the one of the same name, else
 * the one in the same place. No old one is found twice.
 * @param list place of the list in an entry, with `*` for any index
 * @returns for each new thing the index of the old one, or `undefined`
 */
export function matched(
  list: string,
  old: readonly unknown[],
  next: readonly unknown[],
): (number | undefined)[] {
  const nameOf = (item: unknown) => identityOf(list, item);
  const free = new Set(old.keys());
  const found: (number | undefined)[] = next.map(() => undefined);
  const pass = (fits: (from: number, to: number) => boolean) => {
    for (const to of next.keys()) {
      if (found[to] !== undefined) continue;
      for (const from of free) {
        if (!fits(from, to)) continue;
        found[to] = from;
        free.delete(from);
        break;
      }
    }
  };
  pass((from, to) => same(old[from], next[to]));
  pass((from, to) => nameOf(next[to]) !== undefined && same(nameOf(old[from]), nameOf(next[to])));
  pass((from, to) => from === to && typeof next[to] === 'object');
  return found;
}
