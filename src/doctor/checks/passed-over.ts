import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Check } from '../finding.ts';

const parts = ['homestays', 'villages', 'experiences'];

const folders = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const holdsEntry = (folder: string) =>
  access(path.join(folder, 'index.yaml')).then(
    () => true,
    () => false,
  );

/** A folder that nobody reads may hold somebody's work: hidden ones, and parts whose name is not known. */
export const passedOver: Check = {
  id: 'passed-over',
  run: async (_content, folder) => {
    const hidden = await Promise.all(
      parts.map(async (part) =>
        (await folders(path.join(folder, part)))
          .filter((name) => name.startsWith('.'))
          .map((name) => `${part}/${name}`),
      ),
    );
    const unknown = (await folders(folder)).filter((name) => ![...parts, 'photos'].includes(name));
    const within = await Promise.all(
      unknown.map(async (part) => (await folders(path.join(folder, part))).map((name) => `${part}/${name}`)),
    );
    const candidates = [...hidden.flat(), ...within.flat()];
    const held = await Promise.all(candidates.map((place) => holdsEntry(path.join(folder, place))));
    return candidates
      .filter((_, index) => held[index])
      .map((place) => ({
        file: place,
        vi: `Thư mục này bị bỏ qua nên không lên trang. Muốn đưa lên thì chuyển vào ${parts.join(', ')}, tên không có dấu chấm ở đầu; không dùng nữa thì xóa đi.`,
        en: 'the folder is passed over',
      }));
  },
};
