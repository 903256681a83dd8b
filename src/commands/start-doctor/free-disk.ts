import { freeBytes } from '../../desk/server/keeping/free-bytes.ts';
import { folderUse } from './folder-use.ts';
import type { StartCheck } from './start-check.ts';

const gigabyte = 1e9;

/** Room for what is there once more, for a backup of it, and for as much again that is still to come. */
const times = 3;

const inGigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1).replace('.', ',')} GB`;

/** A full disk takes no saves: it is told while there is still time. */
export const freeDisk: StartCheck = async ({ content, data }) => {
  const uses = await Promise.all([folderUse(content), folderUse(data, ['backups'])]);
  const needed = Math.max(gigabyte, times * uses.reduce((sum, { bytes }) => sum + bytes, 0));
  const free = await freeBytes(data);
  return free < needed
    ? [
        `Đĩa chỉ còn ${inGigabytes(free)} trống; nên có ít nhất ${inGigabytes(needed)} cho ảnh mới và bản sao lưu. Hãy dọn bớt, hoặc thuê thêm đĩa. [little free disk]`,
      ]
    : [];
};
