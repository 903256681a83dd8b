import type { z } from 'zod';

type Key = string | number;

/** Whether an issue at `path` leaves the value at `wanted` unfit to be read; `*` stands for any index. */
const spoils = (path: readonly PropertyKey[], wanted: readonly Key[]) =>
  path.slice(0, wanted.length).every((key, index) => wanted[index] === '*' || wanted[index] === key);

/**
 * When a rule across fields runs: whenever the fields it reads are sound, whatever else is wrong. Without it Zod
 * holds such a rule back until every field of the group has its right kind, and a person would hear of it last.
 * @param fields the paths the rule reads, with dots and `*` for any index: `rooms.*.id`
 */
export function whenSound(...fields: string[]) {
  const paths = fields.map((field) => field.split('.'));
  return ({ value, issues }: z.core.ParsePayload): boolean =>
    typeof value === 'object' &&
    !issues.some(
      ({ code, path = [] }) => code !== 'unrecognized_keys' && paths.some((wanted) => spoils(path, wanted)),
    );
}
