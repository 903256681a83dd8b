import type { Finder } from './find.ts';
import { type Aspect, anyOf, isList, type Wish } from './wish.ts';

/**
 * How many houses are left when something is chosen on top of a wish. For a list of which one key is enough, how many
 * have this key, whatever else of the list is chosen.
 */
export function choiceCount(finder: Finder, wish: Wish, aspect: Aspect, key: string): number {
  if (!isList(aspect))
    return finder.count({ ...wish, [aspect]: typeof wish[aspect] === 'boolean' || Number(key) });
  const alone = (anyOf as readonly string[]).includes(aspect);
  const keys = alone ? [key] : [...new Set([...wish[aspect], key])];
  return finder.count({ ...wish, [aspect]: keys });
}
