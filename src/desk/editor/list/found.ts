import { unknownName } from '../../listed.ts';
import type { Listed } from '../../protocol.ts';
import { matches } from './plain-letters.ts';

/** An entry with the name of its village, where that is known. */
export interface Found extends Listed {
  home?: string | undefined;
}

const rank = ({ damage, status, review }: Listed): number =>
  damage ? 0 : review || status === 'ready' ? 1 : 2;

/**
 * What a list shows for what is looked for: first what only the team can mend, then what waits for it or for the owner, then the rest.
 * @param entries in the order in which those of a kind stand
 */
export function found(
  entries: readonly Listed[],
  villages: readonly Listed[],
  query: string,
): readonly Found[] {
  const names = new Map(
    villages.flatMap(({ slug, name }) => (name === unknownName ? [] : [[slug, name] as const])),
  );
  return entries
    .map((entry): Found => ({ ...entry, home: entry.village && names.get(entry.village) }))
    .filter(({ name, home, host }) => matches(query, [name, home, host]))
    .sort((one, other) => rank(one) - rank(other));
}
