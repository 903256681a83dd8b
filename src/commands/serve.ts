/**
 * `npm start`: serves the site with the desk on one address of this machine; a change of the content is shown at once.
 * `--content <folder>` names another one. What is broken stays as it was shown last. `PORT` names another port, `HOST`
 * another address to listen on; where other machines can reach it, nothing can be edited. A save becomes a commit when
 * the content is in a Git repository; `NHA_SAN_HISTORY=off` leaves that to the person. When it is told to stop, saves
 * that are on their way are finished.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closedDesk, editedElsewhere } from '../desk/server/closed-desk.ts';
import { deskKey } from '../desk/server/desk-key.ts';
import { isLoopback, ownHosts } from '../desk/server/guard.ts';
import { holdFolder } from '../desk/server/one-writer.ts';
import { contentFolder } from '../listings/read-content.ts';
import { cacheFolder } from '../photos/cache.ts';
import { sweepCache } from '../photos/sweep-cache.ts';
import { PictureMaker } from '../program/picture-maker.ts';
import { bundledProgram, earlierClients, loadProgram, sweepPrograms } from '../program/program.ts';
import { keepLastGood, lastGood } from './last-good-content.ts';
import { oldNodeSentence } from './least-versions.ts';
import { liveFiles } from './live-files.ts';
import { LiveRebuild } from './live-rebuild.ts';
import { orderlyEnd } from './orderly-end.ts';
import { portOf } from './port.ts';
import { siteServer } from './site-server.ts';
import { watchContent } from './watch-content.ts';

const aDay = 86_400_000;

/** Milliseconds that belong to whoever asks for pages, after a start and after a save. */
const breath = 500;

/** Ends before anything has begun. */
function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

function portOrRefuse(): number {
  try {
    return portOf(process.env.PORT);
  } catch (fault) {
    return refuse((fault as Error).message);
  }
}

const { values } = parseArgs({
  options: { content: { type: 'string' } },
});
// Whatever reads the content reads this folder.
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
const host = process.env.HOST || '127.0.0.1';
const port = portOrRefuse();
const canEdit = isLoopback(host);
const address = `http://${canEdit ? 'localhost' : host}:${port}`;
const key = canEdit ? deskKey(path.join(cacheFolder(), 'desk')) : undefined;
const ending = new AbortController();

if (!existsSync(contentFolder())) refuse(`Không thấy thư mục nội dung ${contentFolder()} [no such folder]`);
const hold = holdFolder(contentFolder(), `${address}/admin/`);
if ('heldBy' in hold) refuse(`${editedElsewhere(hold.heldBy)} [another program edits this folder]`);
process.on('exit', hold.free);

const bundled = await bundledProgram(() =>
  console.log('Chuẩn bị chương trình, chỉ lần đầu và sau khi cập nhật: chừng nửa phút… [bundling once]'),
);
const program = await loadProgram(bundled);
const pictures = new PictureMaker(bundled.entry);
process.on('exit', () => pictures.end());
const site = new program.LiveSite({ render: program.render, client: bundled.client });
const rebuild = new LiveRebuild(site, pictures, program, breath);
const desk = canEdit
  ? program.deskServer({
      content: contentFolder(),
      hosts: () => ownHosts(host, port),
      ...(key && { key }),
      ending: ending.signal,
      rebuild,
      history: process.env.NHA_SAN_HISTORY !== 'off',
      log: (line) => console.error(`[desk] ${line}`),
    })
  : closedDesk();
const clients = [bundled.client, ...(await earlierClients(bundled))];
const server = siteServer(liveFiles(site, pictures, clients), desk, key);

function tellWhere(): void {
  console.log(`\nMở [open] ${address}/`);
  console.log(`Trang cho tổ đăng bài [for the team] ${address}/kit/`);
  console.log(
    key
      ? `Trang sửa bài [to edit] ${key.addressOn(address)}`
      : 'Máy khác xem được trang này nên phần sửa bài đã tắt: chưa có tài khoản thì ai vào cũng sửa được. Muốn sửa bài, hãy chạy lại mà không đặt HOST. [editing is off: others can reach this address]',
  );
  console.log('Dừng bằng Ctrl+C. Sửa tệp trong content/ thì trang hiện ngay. [shown at once]');
}

async function begin(): Promise<void> {
  // The last net: no fault of a step in the background takes the site of a whole village off the line.
  process.on('uncaughtException', (fault) => console.error('[start]', fault));
  server.removeAllListeners('error').on('error', (fault) => console.error('[server]', fault));
  orderlyEnd(server, ending);
  const oldNode = oldNodeSentence();
  if (oldNode) console.error(oldNode);
  tellWhere();
  await rebuild.drawn();
  if (site.lastGood) await keepLastGood(contentFolder(), site.lastGood);
  rebuild.follow(({ state }) => {
    if (state === 'current' && site.lastGood) void keepLastGood(contentFolder(), site.lastGood);
  });
  await sweepPrograms();
  await sweepCache();
  setInterval(() => void sweepCache(), aDay).unref();
}

const last = await lastGood(contentFolder());
if (last) site.recall(last);
rebuild.follow(({ state, message }) => {
  if (state === 'failed') console.log(`${message}\nTrang cũ vẫn còn nguyên. [the old site stays]`);
});
// Before the first reading, so that nothing that is saved meanwhile is missed.
watchContent(contentFolder(), () => rebuild.changed());
await rebuild.read();
server.once('error', (fault: NodeJS.ErrnoException) =>
  refuse(
    fault.code === 'EADDRINUSE'
      ? `Cổng ${port} đang có chương trình khác dùng. Hãy thử: PORT=${port + 1} npm start [port in use]`
      : String(fault),
  ),
);
server.listen(port, host, () => void begin());
