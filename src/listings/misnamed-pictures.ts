import type { z } from 'zod';

/**
 * An entry without the pictures whose names cannot be used, when nothing else is wrong and others are left: a house is
 * not lost for a name.
 * @returns the rest, and the place in the file of each picture that is kept
 */
export function withoutMisnamed(
  value: unknown,
  { issues }: z.ZodError,
): { value: unknown; kept: number[] } | undefined {
  const { photos } = value as { photos?: unknown };
  const misnamed = new Set<number>();
  for (const { path: field, code } of issues) {
    const [list, index, key] = field;
    if (list !== 'photos' || typeof index !== 'number' || key !== 'file') return undefined;
    if (code !== 'invalid_format') return undefined;
    misnamed.add(index);
  }
  if (!Array.isArray(photos)) return undefined;
  const kept = [...photos.keys()].filter((index) => !misnamed.has(index));
  return kept.length
    ? { value: { ...(value as object), photos: kept.map((index) => photos[index]) }, kept }
    : undefined;
}
