import type { Person } from '../../protocol.ts';
import type { User } from './sign-in-library.ts';

/** A member as every route knows her: without her number. */
export const asPerson = ({ id, name, role, homestays }: User): Person => ({
  id,
  name,
  role,
  isMember: true,
  ...(role === 'owner' && { homestays }),
});
