import type { Person } from '../protocol.ts';

let member: Person | undefined;

/** Who is at the desk of a village server; nobody where there are no accounts. */
export const village = {
  member: (): Person | undefined => member,
  enter(person: Person): void {
    member = person.isMember ? person : undefined;
  },
};
