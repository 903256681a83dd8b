import type { Refusal } from '../../protocol.ts';
import type { Problem } from '../fields/open-form.ts';
import type { Path } from '../fields/path.ts';

function pathOf(value: unknown, file: string, path: Path = []): Path | undefined {
  if (value === file) return path;
  if (!value || typeof value !== 'object') return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = pathOf(item, file, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

/**
 * The picture that a save was refused for, as a problem of the form that leads to it: its name is one that the person
 * has never seen.
 */
export function refusedPicture(data: unknown, { file, message }: Refusal): Problem | undefined {
  const path = file && pathOf(data, file);
  if (!path) return undefined;
  const place = path.findLast((step) => typeof step === 'number');
  return { path, message: place === undefined ? message : `Ảnh thứ ${Number(place) + 1}: ${message}` };
}
