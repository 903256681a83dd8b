import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Check } from '../finding.ts';

type Entry = { slug: string; photos: { file: string }[]; host?: { portrait?: { file: string } | undefined } };

/** A picture nobody names is forgotten work, or a typing mistake in a file name. */
export const unusedPhoto: Check = {
  id: 'unused-photo',
  run: async ({ villages, experiences, homestays }, folder) => {
    const parts: [string, Entry[]][] = [
      ['villages', villages],
      ['experiences', experiences],
      ['homestays', homestays],
    ];
    const findings = parts.flatMap(([part, entries]) =>
      entries.map(async ({ slug, photos, host }) => {
        const named = new Set([...photos.map(({ file }) => file), host?.portrait?.file]);
        const there = await readdir(path.join(folder, part, slug, 'photos')).catch(() => []);
        return there
          .filter((file) => !file.startsWith('.') && !named.has(file))
          .map((file) => ({
            file: `${part}/${slug}/index.yaml`,
            vi: `Ảnh “${file}” nằm trong thư mục photos nhưng chưa được dùng. Hãy ghi thêm vào mục photos, hoặc xóa tệp.`,
            en: `${file} lies in photos/ but is not listed`,
          }));
      }),
    );
    return (await Promise.all(findings)).flat();
  },
};
