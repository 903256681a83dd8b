/**
 * Entries of a part that are broken now, as they were when they were good. What was taken away is not among them.
 * @param part folder of the part, as `villages`
 * @param leftOut as `Content` has it
 */
export const stillGood = <E extends { slug: string }>(
  part: string,
  leftOut: readonly string[],
  before: readonly E[],
): E[] => before.filter(({ slug }) => leftOut.includes(part) || leftOut.includes(`${part}/${slug}`));
