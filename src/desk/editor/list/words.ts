import type { CollectionName } from '../../protocol.ts';

/** How a list speaks of its collection. */
interface ListWords {
  title: string;
  one: string;
  add: string;
  goOn: string;
  find: string;
  none: string;
}

/** A collection that has a list. */
export type Folder = Exclude<CollectionName, 'site'>;

export const words: Record<Folder, ListWords> = {
  homestays: {
    title: 'Các nhà',
    one: 'nhà',
    add: 'Thêm nhà mới',
    goOn: 'Viết tiếp nhà mới',
    find: 'Tìm theo tên nhà, bản, chủ nhà',
    none: 'Chưa có nhà nào. Bấm “Thêm nhà mới” để bắt đầu.',
  },
  villages: {
    title: 'Các bản',
    one: 'bản',
    add: 'Thêm bản mới',
    goOn: 'Viết tiếp bản mới',
    find: 'Tìm theo tên bản',
    none: 'Chưa có bản nào.',
  },
  experiences: {
    title: 'Các trải nghiệm',
    one: 'trải nghiệm',
    add: 'Thêm trải nghiệm mới',
    goOn: 'Viết tiếp trải nghiệm mới',
    find: 'Tìm theo tên trải nghiệm',
    none: 'Chưa có trải nghiệm nào.',
  },
};

/** Which list an address asks for: the houses, where it names none. */
export function folderOf(path: string): Folder {
  const name = path.split('/')[2];
  return name && Object.hasOwn(words, name) ? (name as Folder) : 'homestays';
}
