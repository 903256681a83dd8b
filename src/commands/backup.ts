/**
 * `npm run backup`: one archive of accounts, journal, pictures and content below `data/backups`, while the server runs
 * or not. `--content <folder>` names another one; `--occasion hang-dem` is how the server calls it at night.
 */
import { setPriority } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ArchiveFault } from '../desk/server/keeping/archive.ts';
import { backUp } from '../desk/server/keeping/backup.ts';
import { dataFolder, hasVillage } from '../desk/server/village-database.ts';
import { contentFolder } from '../listings/content-folder.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, occasion: { type: 'string' } },
});
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
const data = dataFolder();
try {
  setPriority(10);
  if (!hasVillage(data)) {
    throw new ArchiveFault(
      'Chưa có tài khoản nào nên chưa có gì ngoài thư mục content để sao lưu: chỉ cần chép thư mục ấy. [no accounts: copy the content folder]',
    );
  }
  const occasion = values.occasion === 'hang-dem' ? 'hang-dem' : 'bang-tay';
  const archive = await backUp({ content: contentFolder(), data, occasion });
  console.log(`Đã sao lưu vào [backed up into] ${archive}`);
  if (occasion === 'bang-tay') {
    console.log(
      'Hãy chép tệp này sang một máy khác: nó có tài khoản và số điện thoại của mọi người nên đừng gửi qua nhóm chat. [copy it to another machine; it holds accounts and numbers]',
    );
  }
} catch (fault) {
  if (!(fault instanceof ArchiveFault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
