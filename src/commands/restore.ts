/**
 * `npm run restore -- <archive>`: puts a backup in the place of content and data, when no server runs. Folders that are
 * not empty are refused, and with `--replace` moved aside. `--content <folder>` names another one.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ArchiveFault } from '../desk/server/keeping/archive.ts';
import { restore } from '../desk/server/keeping/restore.ts';
import { holdFolder } from '../desk/server/one-writer.ts';
import { dataFolder } from '../desk/server/village-database.ts';
import { contentFolder } from '../listings/content-folder.ts';

const usage =
  'Cách dùng [usage]: npm run restore -- data/backups/nha-san-….zip  (thêm --replace để thay dữ liệu đang có)';

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, replace: { type: 'boolean' } },
  });
  const [named] = positionals;
  if (!named || positionals.length > 1) throw new ArchiveFault(usage);
  const archive = path.resolve(named);
  if (!existsSync(archive)) throw new ArchiveFault(`Không thấy tệp ${archive} [no such file]`);
  process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
  const content = contentFolder();
  if (existsSync(content)) {
    const hold = holdFolder(content, 'npm run restore');
    if ('heldBy' in hold) {
      throw new ArchiveFault(
        `Chương trình đang chạy ở ${hold.heldBy}. Hãy tắt nó rồi khôi phục. [stop the server first]`,
      );
    }
    hold.free();
  } else mkdirSync(path.dirname(content), { recursive: true });
  const done = await restore({ archive, content, data: dataFolder(), replace: values.replace ?? false });
  console.log(`Đã khôi phục ${done.files} tệp từ bản sao lưu lúc ${done.madeAt} [restored].`);
  console.log(
    `Cơ sở dữ liệu nguyên vẹn: ${done.members} thành viên (${done.withPassword} mật khẩu còn dùng được), ${done.published} bài đang đăng. [database is whole]`,
  );
  console.log(
    `Đã đăng xuất mọi máy (${done.endedSessions}) và hủy mọi link mời (${done.endedLinks}): ai cũng đăng nhập lại bằng mật khẩu cũ. [sessions and links ended]`,
  );
  if (done.byHand.length) {
    console.log(
      `Khác với nhật ký vì được sửa ngoài trang sửa bài: ${done.byHand.join(', ')} [changed by hand]`,
    );
  }
  for (const folder of done.aside) console.log(`Dữ liệu trước đó nằm ở [what was there before] ${folder}`);
}

try {
  await run();
} catch (fault) {
  const isOption = String((fault as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  if (!(fault instanceof ArchiveFault) && !isOption) throw fault;
  console.error(isOption ? usage : (fault as Error).message);
  process.exitCode = 1;
}
