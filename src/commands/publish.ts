/**
 * `npm run publish`: makes the whole public site and hands it on to the places that `NHA_SAN_PUBLISH` names, a line for
 * each: `folder:/srv/www/nha-san`, `git:<remote>#<branch>`, `command:<command line>` (which finds the site in
 * `NHA_SAN_SITE`). What is broken in the content stays as it was shown last; the desk is not part of it. `--content
 * <folder>` names another one; `--automatic` is how the server calls it. Exits with 1 when a place did not get the site.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { holdFolder } from '../desk/server/one-writer.ts';
import { sweepFolders } from '../desk/server/temporary.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { giveWay } from '../program/give-way.ts';
import { isBundled } from '../program/program.ts';
import { buildApart } from './publishing/build-apart.ts';
import { handOn } from './publishing/hand-on.ts';
import { publishFolder } from './publishing/publish-folder.ts';
import { sweepStores } from './publishing/sweep-stores.ts';
import { publishSettingFrom } from './publishing/targets.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, automatic: { type: 'boolean', default: false } },
});
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
const isAutomatic = values.automatic;
// Web servers run as somebody else.
process.umask(0o022);
giveWay();

const ending = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

const { targets, faults } = publishSettingFrom(process.env);
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;

/** All of it, by one program at a time. */
async function publish(): Promise<void> {
  mkdirSync(publishFolder(), { recursive: true, mode: 0o755 });
  const hold = holdFolder(publishFolder(), 'npm run publish');
  if ('heldBy' in hold) {
    console.error('Đang có một lần đăng khác. Hãy chờ nó xong rồi chạy lại. [another publishing is at work]');
    process.exitCode = 1;
    return;
  }
  try {
    await sweepFolders([publishFolder()]);
    await sweepStores(targets.map(({ key }) => key));
    const site = path.join(publishFolder(), 'site');
    // Bundling takes what a small machine has only while no server runs.
    const built =
      isAutomatic && !isBundled()
        ? 'Chương trình vừa được cập nhật. Hãy khởi động lại máy chủ, rồi máy tự đăng tiếp. [restart the server]'
        : await buildApart({ site, isShown: !isAutomatic, signal: ending.signal });
    const isDone = await handOn({ targets, built, isAutomatic, signal: ending.signal });
    if (!isDone) process.exitCode = 1;
  } catch (fault) {
    if (!ending.signal.aborted) throw fault;
    console.error('Bị dừng giữa chừng; các nơi khác giữ bản cũ. [stopped]');
    process.exitCode = 1;
  } finally {
    hold.free();
  }
}

if (targets.length) {
  await publish();
} else if (!faults.length) {
  console.error(
    'Máy chủ này tự hiện mọi thay đổi, chưa đặt nơi nào khác để đăng. Muốn đăng thêm nơi khác, hãy đặt NHA_SAN_PUBLISH=folder:/đường/dẫn, git:<kho>#<nhánh> hoặc command:<lệnh>. [this server shows everything; no other place is set]',
  );
  process.exitCode = 1;
}
