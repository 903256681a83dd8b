import type { Label } from '../homestay/language.ts';
import { NearMiss } from './near-name.ts';

/** Why the system does not give a file or folder, by its code: what lies there and what to do. */
const sentences: Record<string, string> = {
  EACCES: 'Máy không được phép đọc. Hãy cho tài khoản đang chạy chương trình quyền đọc.',
  EPERM: 'Máy không được phép đọc. Hãy cho tài khoản đang chạy chương trình quyền đọc.',
  EISDIR: 'Ở chỗ của tệp này lại là một thư mục. Hãy đổi tên thư mục ấy rồi đặt tệp vào đây.',
  ENOTDIR: 'Ở chỗ của thư mục lại là một tệp. Hãy đổi tên tệp ấy rồi tạo thư mục.',
  ELOOP: 'Ở đây là một lối tắt dẫn về chính nó. Hãy xóa lối tắt rồi chép hẳn tệp vào đây.',
  ENAMETOOLONG: 'Tên dài quá nên máy không mở được. Hãy đặt tên ngắn lại.',
  EDANGLING: 'Ở đây là một lối tắt dẫn tới chỗ không có gì. Hãy xóa lối tắt rồi chép hẳn tệp vào đây.',
  EMFILE: 'Máy đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi làm lại.',
  ENFILE: 'Máy đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi làm lại.',
  EIO: 'Ổ đĩa đọc không được chỗ này. Hãy chép tệp từ bản sao khác, và kiểm tra ổ đĩa.',
};

/** A link to something that is not there: for the system it is as good as no file. */
export const danglingLink = () =>
  Object.assign(new Error('a link that leads nowhere'), { code: 'EDANGLING' });

/** A folder where a file should be; not every program that opens it says so. */
export const folderForFile = () => Object.assign(new Error('a folder'), { code: 'EISDIR' });

/** The system's code of a fault, such as `ENOENT`; empty for any other fault. */
export const codeOf = (fault: unknown): string => String((fault as NodeJS.ErrnoException)?.code ?? '');

/** What stands in the way of reading, for the person who can mend it; for everything but a file that is missing. */
function fileFault(fault: unknown): Label {
  const code = codeOf(fault);
  const vi =
    sentences[code] ??
    `Máy không mở được tệp này${code && ` (mã ${code})`}. Hãy xem tệp có mở được bằng chương trình khác không.`;
  return { vi, en: code || String(fault).slice(0, 200) };
}

/**
 * What a fault means for the person who can mend it.
 * @param missing what to say of something that is not there
 */
export function faultOf(fault: unknown, missing: Label): Label {
  if (fault instanceof NearMiss) return fault;
  return codeOf(fault) === 'ENOENT' ? missing : fileFault(fault);
}
