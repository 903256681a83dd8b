import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { StartCheck } from './start-check.ts';

/** Whoever reads one of these can come in as anybody. */
const secrets = ['key', 'village.sqlite', 'village.sqlite-wal'];

/** Folders that are published as they are. */
const published = ['public', 'dist'];

const isInside = (folder: string, other: string) =>
  folder === other || folder.startsWith(path.resolve(other) + path.sep);

/** Bits of the rights of a file or folder that are not its owner's; none where the system has no such rights. */
const ofOthers = (file: string) =>
  process.platform === 'win32' || !existsSync(file) ? 0 : statSync(file).mode & 0o077;

const quoted = (file: string) => `'${file.replaceAll("'", "'\\''")}'`;

/** What gives the key of the accounts away: a server does not start with it. */
export const leaks: StartCheck = ({ data }) => [
  ...published
    .filter((folder) => isInside(data, path.resolve(folder)))
    .map(
      (folder) =>
        `Thư mục dữ liệu ${data} nằm trong ${folder}/, nơi ai cũng tải về được. Hãy dời nó ra ngoài rồi chạy lại. [the data folder is published]`,
    ),
  ...(ofOthers(data) & 0o011 ? secrets : [])
    .map((name) => path.join(data, name))
    .filter((file) => ofOthers(file) & 0o044)
    .map(
      (file) =>
        `Người khác trên máy này đọc được ${file}; ai đọc được thì vào được như mọi thành viên. Hãy gõ: chmod 700 ${quoted(data)} && chmod 600 ${quoted(file)}, rồi chạy lại. [others can read it]`,
    ),
];

/** What opens the data folder wider than it has to be. */
export const rights: StartCheck = ({ data, content }) => [
  ...(ofOthers(data)
    ? [
        `Thư mục dữ liệu ${data} nên chỉ riêng chương trình mở được. Hãy gõ: chmod 700 ${quoted(data)} [rights are too wide]`,
      ]
    : []),
  ...secrets
    .map((name) => path.join(data, name))
    .filter(ofOthers)
    .map(
      (file) =>
        `Tệp ${file} nên chỉ riêng chương trình đọc được. Hãy gõ: chmod 600 ${quoted(file)} [rights are too wide]`,
    ),
  ...(isInside(data, content)
    ? [
        `Thư mục dữ liệu ${data} nằm trong thư mục nội dung, dễ bị chép hay đăng theo. Hãy dời nó ra ngoài và đặt NHA_SAN_DATA. [the data folder is inside the content]`,
      ]
    : []),
];
