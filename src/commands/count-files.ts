import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Number and size in bytes of the files below a folder whose names pass. */
export async function countFiles(
  folder: string,
  passes: (name: string) => boolean = () => true,
): Promise<{ count: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(passes);
  const sizes = await Promise.all(files.map((file) => stat(file).then(({ size }) => size)));
  return { count: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Bytes as people read them: `640 KB`, `12,3 MB`. */
export function readableBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1
    ? `${megabytes.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
    : `${Math.round(bytes / 1000).toLocaleString('vi-VN')} KB`;
}
