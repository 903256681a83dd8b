import type { Person } from '../../protocol.ts';
import { remember, remembered } from '../stand-in-storage.ts';

export type Role = Person['role'];

const place = 'nha-san.role';
let known: Role = 'team';

/** Whose form is shown. */
export const role = (): Role => known;

/**
 * Settles whose form is shown. A member of the team may look at the desk as an owner does; an owner is one always.
 * @param granted by the server
 */
export function settleRole(granted: Role): Role {
  known = granted === 'team' && remembered(place) === 'owner' ? 'owner' : granted;
  return known;
}

/**
 * Looks at the desk as somebody else does, from the next time it opens on.
 * @returns false when this device does not remember it
 */
export const lookAs = (other: Role): boolean => remember(place, other);
