import type { Person } from '../../protocol.ts';

let person: Person | undefined;

/** Who is at the desk. */
export const village = {
  /** Whoever that is, once it is known. */
  person: (): Person | undefined => person,
  /** A member of a village server; nobody where there are no accounts. */
  member: (): Person | undefined => (person?.isMember ? person : undefined),
  enter(who: Person): void {
    person = who;
  },
};

/** The name under which this device remembers something for the person at the desk alone, where there are accounts. */
export function ownKey(name: string): string {
  const member = village.member();
  return member ? `${name}@${member.id}` : name;
}
