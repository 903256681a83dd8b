import type { Person } from '../../protocol.ts';
import { remember, remembered } from '../page/stand-in-storage.ts';
import { ownKey } from '../page/village.ts';

/** Whose form is shown: an administrator has the team's. */
export type Role = Exclude<Person['role'], 'administrator'>;

const place = () => ownKey('nha-san.role');
let known: Role = 'owner';

/** Whose form is shown; as long as that is not settled, of whoever may do least. */
export const role = (): Role => known;

/**
 * Settles whose form is shown. A member of the team may look at the desk as an owner does; an owner is one always.
 * @param granted by the server
 */
export function settleRole(granted: Person['role']): Role {
  known = granted === 'owner' || remembered(place()) === 'owner' ? 'owner' : 'team';
  return known;
}

/**
 * Looks at the desk as somebody else does, from the next time it opens on.
 * @returns false when this device does not remember it
 */
export const lookAs = (other: Role): boolean => remember(place(), other);
