import type { Node } from './node.ts';

/** What only the team sees and changes, as paths with `*` for any index; besides the English texts. */
export const teamOnly: ReadonlySet<string> = new Set([
  'status',
  'sample',
  'checked',
  'consent',
  'rooms.*.id',
  'photos.*.illustration',
]);

/** What an owner says when a house is new, and only the team changes from then on. */
export const saidOnce: ReadonlySet<string> = new Set(['village']);

/**
 * Whether something of an entry is the team's alone.
 * @param path of the key, with `*` for any index
 * @param group that the key stands in
 */
export const isTeamOnly = (path: string, group: Node, key: string): boolean =>
  teamOnly.has(path) || (group.widget === 'words' && key === 'en');
