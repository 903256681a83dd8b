import type { Listed } from '../../protocol.ts';
import { lists } from '../list/listed.ts';

/** Resolves with the houses there are; a list that does not come is no hindrance. */
export function housesKnown(): Promise<readonly Listed[]> {
  return new Promise((resolve) => {
    const look = () => {
      const houses = lists.of('homestays');
      if (!houses && !lists.failure('homestays')) return;
      stop();
      resolve(houses ?? []);
    };
    const stop = lists.subscribe(look);
    lists.load('homestays');
    look();
  });
}

/** Names of houses; the slug of one that is not there any more. */
export const namesOf = (slugs: readonly string[], houses: readonly Listed[]): string[] =>
  slugs.map((slug) => houses.find((house) => house.slug === slug)?.name ?? slug);
