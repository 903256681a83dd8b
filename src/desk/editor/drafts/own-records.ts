import type { Person } from '../../protocol.ts';
import { isOfTheTeam } from '../../village-protocol.ts';
import type { Kept, Records } from './records.ts';

const sign = '@';

/** How the keys of a member's records begin; those of a desk without accounts begin with the name of a collection. */
const startOf = (member: Person | undefined) => (member ? `${sign}${member.id}/` : '');

const isOf = (key: string, start: string) => (start ? key.startsWith(start) : !key.startsWith(sign));

function ownIn(kept: Kept, start: string): Kept {
  const own = [...kept].filter(([key]) => isOf(key, start));
  return new Map(own.map(([key, value]) => [key.slice(start.length), value]));
}

function changeOwn(kept: Kept, start: string, work: (kept: Kept) => void): void {
  const before = ownIn(kept, start);
  const after = new Map(before);
  work(after);
  for (const key of before.keys()) if (!after.has(key)) kept.delete(start + key);
  for (const [key, value] of after) if (before.get(key) !== value) kept.set(start + key, value);
}

/** Gives a member what has lain here since before there were accounts; what cannot be read stays where it is. */
function takeOver(kept: Kept, start: string): void {
  for (const [key, value] of ownIn(kept, '')) {
    if (value === undefined) continue;
    kept.set(kept.has(start + key) ? `${start}${key}#before` : start + key, value);
    kept.delete(key);
  }
}

/**
 * What one person at the desk has of the records of a device: nobody sees another's, or writes over it. What was
 * written before there were accounts was written by the team, and is its first member's who opens the desk here.
 * @param member who is at the desk, where there are accounts
 */
export function ownRecords(records: Records, member: () => Person | undefined): Records {
  let hasTakenOver = false;
  return {
    async change(work) {
      const who = member();
      const start = startOf(who);
      const takesOver = who !== undefined && isOfTheTeam(who) && !hasTakenOver;
      const kept = await records.change(
        work || takesOver
          ? (all) => {
              if (takesOver) takeOver(all, start);
              if (work) changeOwn(all, start, work);
            }
          : undefined,
      );
      if (takesOver) hasTakenOver = true;
      return ownIn(kept, start);
    },
  };
}
