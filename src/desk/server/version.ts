import { createHash } from 'node:crypto';

/** Version of a file: SHA-256 of its bytes, 16 hexadecimal digits, as `src/photos` has it. */
export const versionOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);
