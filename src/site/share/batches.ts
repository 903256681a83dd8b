/** A file as far as sharing asks about it. */
interface Weighed {
  /** Bytes. */
  size: number;
}

/**
 * What Chromium hands over in one call: `kMaxSharedFileCount` and `kMaxSharedFileBytes` in Blink's `navigator_share.cc`,
 * read on 2026-11-23. Safari publishes no numbers.
 */
export const oneCall = { files: 10, bytes: 50 * 1024 * 1024 } as const;

/**
 * Files in their order, in as few groups as go through in one call each. A file that goes through alone in no call
 * stands in a group of its own, so that nothing is dropped.
 * @param accepts whether the browser takes a group that is within the limits
 */
export function batches<F extends Weighed>(
  files: readonly F[],
  accepts: (group: F[]) => boolean = () => true,
): F[][] {
  const fits = (group: F[]) =>
    group.length <= oneCall.files &&
    group.reduce((sum, { size }) => sum + size, 0) <= oneCall.bytes &&
    accepts(group);
  const groups: F[][] = [];
  for (const file of files) {
    const last = groups[groups.length - 1];
    if (last && fits([...last, file])) last.push(file);
    else groups.push([file]);
  }
  return groups;
}
