import type { CollectionName, Person } from '../protocol.ts';
import { isOfTheTeam } from '../village-protocol.ts';

/** Whether a person may write an entry, also a new one. */
export type MayWrite = (
  person: Person,
  collection: CollectionName,
  slug: string,
) => boolean | Promise<boolean>;

/** The team writes everything. Which homestays are an owner's own, only accounts can tell. */
export const onlyTheTeam: MayWrite = (person) => isOfTheTeam(person);
