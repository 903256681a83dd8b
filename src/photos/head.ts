import { closeSync, openSync, readSync } from 'node:fs';
import { headLength } from './photo-kind.ts';

/**
 * The first bytes of a picture.
 * @throws when there is no such file
 */
export function headOf(source: string | Uint8Array): Uint8Array {
  if (typeof source !== 'string') return source.subarray(0, headLength);
  const handle = openSync(source, 'r');
  try {
    const head = Buffer.alloc(headLength);
    return head.subarray(0, readSync(handle, head));
  } finally {
    closeSync(handle);
  }
}
