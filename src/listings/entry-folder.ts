import type { Dirent } from 'node:fs';
import path from 'node:path';
import type { Label } from '../homestay/language.ts';
import { longestSlug, type SlugFault } from '../homestay/slug-form.ts';
import { slugOf } from '../homestay/slug-of.ts';
import { faultOf } from './file-fault.ts';
import type { Problem } from './problem.ts';

/** Names of the entries in a part of the content folder, in order. */
export const entryFolders = (lying: Dirent[]): string[] =>
  lying
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();

const absent = 'there is no folder';

/** Whether a problem is that a part of the content folder is not there at all. */
export const isAbsentPart = ({ en }: Problem): boolean => en.startsWith(absent);

/** Why a part of the content folder cannot be read. */
export const missingPart = (folder: string, fault: unknown): Label =>
  faultOf(fault, {
    vi: `Thiếu thư mục “${folder}”. Hãy xem lại tên thư mục; nếu chưa có mục nào thì tạo một thư mục trống tên ấy.`,
    en: `${absent} ${folder}`,
  });

/** Why something beside the folders of the entries, which looks like an entry, is none. */
export function passedOver(folder: string, entry: Dirent): Label | undefined {
  if (entry.isSymbolicLink()) {
    return {
      vi: `“${entry.name}” là một lối tắt sang chỗ khác nên bị bỏ qua. Hãy chép hẳn thư mục vào đây.`,
      en: 'a link is passed over',
    };
  }
  if (entry.isDirectory() || !/\.ya?ml$/i.test(entry.name)) return undefined;
  return {
    vi: `Tệp này nằm sai chỗ nên bị bỏ qua. Mỗi mục có một thư mục riêng: hãy chuyển tệp thành ${folder}/${path.parse(entry.name).name}/index.yaml.`,
    en: 'a file beside the folders of the entries is passed over',
  };
}

/** What is wrong with the name of an entry's folder, with a better one. */
export const badFolderName = (file: string, slug: string, fault: SlugFault): Problem => {
  const shown = slug.slice(0, 60);
  const better = slugOf(slug) || 'suoi-mo';
  return {
    file,
    field: '',
    vi: `Tên thư mục “${shown}” ${folderFaults[fault].vi} Hãy đổi tên, ví dụ: ${better}.`,
    en: `the folder name "${shown}" ${folderFaults[fault].en}`,
  };
};

const folderFaults: Record<SlugFault, Label> = {
  form: {
    vi: 'không dùng làm địa chỉ được. Chỉ dùng chữ thường không dấu, chữ số và gạch ngang.',
    en: 'must consist of a–z, 0–9 and single hyphens',
  },
  length: {
    vi: `dài quá ${longestSlug} chữ, nhiều máy không lưu được.`,
    en: `has more than ${longestSlug} letters`,
  },
  device: {
    vi: 'là tên Windows giữ cho riêng nó, chép sang máy Windows sẽ mất.',
    en: 'belongs to Windows',
  },
  reserved: {
    vi: 'trùng với một trang có sẵn của chương trình.',
    en: 'is the address of a page of the site',
  },
};
