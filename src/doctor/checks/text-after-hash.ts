import path from 'node:path';
import { readYaml } from '../../listings/yaml-file.ts';
import type { Check } from '../finding.ts';

/** What stands behind a blank and # is a note and on no page: “Nhà số #1” is published as “Nhà số”. */
export const textAfterHash: Check = {
  id: 'text-after-hash',
  run: async ({ villages, experiences, homestays }, folder) => {
    const files = [
      'site.yaml',
      ...villages.map(({ slug }) => `villages/${slug}/index.yaml`),
      ...experiences.map(({ slug }) => `experiences/${slug}/index.yaml`),
      ...homestays.map(({ slug }) => `homestays/${slug}/index.yaml`),
    ];
    const found = files.map(async (file) => {
      const yaml = await readYaml(path.join(folder, file)).catch(() => undefined);
      return (yaml?.notesBehindText() ?? []).map(({ line, text, note }) => ({
        file,
        vi: text
          ? `Dòng ${line}: chữ sau dấu # là ghi chú, không lên trang; trang chỉ hiện “${text.slice(0, 60)}”. Muốn hiện cả “#${note.slice(0, 60)}” thì đặt cả câu trong dấu ngoặc kép.`
          : `Dòng ${line}: chữ sau dấu # là ghi chú nên dòng này không có gì. Hãy bỏ dấu #, chỉ ghi “${note.trim().slice(0, 60)}”.`,
        en: `line ${line}: what stands behind # is a comment`,
      }));
    });
    return (await Promise.all(found)).flat();
  },
};
