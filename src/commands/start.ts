/**
 * `npm start`: serves the site with the desk on one address of this machine, and builds it again when content changes.
 * What was shown last is there at once; the first site of all is built first. `--content <folder>` and
 * `--out <folder>` name other places. The old site stays until the new one is complete; a build that fails changes
 * nothing. `PORT` names another port, `HOST` another address to listen on; where other machines can reach it, nothing
 * can be edited. A save becomes a commit when the content is in a Git repository; `NHA_SAN_HISTORY=off` leaves that to
 * the person. When it is told to stop, saves that are on their way are finished.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closedDesk, editedElsewhere } from '../desk/server/closed-desk.ts';
import { deskKey } from '../desk/server/desk-key.ts';
import { deskServer } from '../desk/server/desk-server.ts';
import { isLoopback, ownHosts } from '../desk/server/guard.ts';
import { holdFolder } from '../desk/server/one-writer.ts';
import { contentFolder } from '../listings/read-content.ts';
import { cacheFolder } from '../photos/cache.ts';
import { sweepDrafts } from './draft-folder.ts';
import { oldNodeSentence } from './least-versions.ts';
import { orderlyEnd } from './orderly-end.ts';
import { portOf } from './port.ts';
import { ShownSite } from './shown-site.ts';
import { SiteRebuild } from './site-rebuild.ts';
import { siteServer } from './site-server.ts';
import { watchContent } from './watch-content.ts';

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

/** @param why says what the program at an address keeps this one from */
function holdOrRefuse(folder: string, why: (other: string) => string): void {
  const hold = holdFolder(folder, `${address}/admin/`);
  if ('heldBy' in hold) refuse(why(hold.heldBy));
  process.on('exit', hold.free);
}

const { values } = parseArgs({
  options: { content: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
// The build and Astro's configuration read the same folder.
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
const host = process.env.HOST || '127.0.0.1';
const port = portOrRefuse();
const canEdit = isLoopback(host);
const address = `http://${canEdit ? 'localhost' : host}:${port}`;
const site = new ShownSite(path.resolve(values.out));
const rebuild = new SiteRebuild(site.build);
const key = canEdit ? deskKey(path.join(cacheFolder(), 'desk')) : undefined;
const ending = new AbortController();

if (!existsSync(contentFolder())) refuse(`Không thấy thư mục nội dung ${contentFolder()} [no such folder]`);
holdOrRefuse(contentFolder(), (other) => `${editedElsewhere(other)} [another program edits this folder]`);
mkdirSync(site.home, { recursive: true });
holdOrRefuse(
  site.home,
  (other) =>
    `Một npm start khác đang làm trang vào ${path.resolve(values.out)} (${other}). Hãy tắt chương trình ấy, hoặc thêm: --out <thư mục khác> [another program builds there]`,
);

const desk = canEdit
  ? deskServer({
      content: contentFolder(),
      hosts: () => ownHosts(host, port),
      key,
      ending: ending.signal,
      rebuild,
      history: process.env.NHA_SAN_HISTORY !== 'off',
      log: (line) => console.error(`[desk] ${line}`),
    })
  : closedDesk();
const server = siteServer(() => site.folder, desk, key);

function tellWhere(): void {
  console.log(`\nMở [open] ${address}/`);
  console.log(`Trang cho tổ đăng bài [for the team] ${address}/kit/`);
  console.log(
    key
      ? `Trang sửa bài [to edit] ${key.addressOn(address)}`
      : 'Máy khác xem được trang này nên phần sửa bài đã tắt: chưa có tài khoản thì ai vào cũng sửa được. Muốn sửa bài, hãy chạy lại mà không đặt HOST. [editing is off: others can reach this address]',
  );
  console.log('Dừng bằng Ctrl+C. Sửa tệp trong content/ thì trang tự làm lại. [rebuilds on change]');
}

async function begin(): Promise<void> {
  // The last net: no fault of a step in the background takes the site of a whole village off the line.
  process.on('uncaughtException', (fault) => console.error('[start]', fault));
  server.removeAllListeners('error').on('error', (fault) => console.error('[server]', fault));
  orderlyEnd(server, ending);
  const oldNode = oldNodeSentence();
  if (oldNode) console.error(oldNode);
  await sweepDrafts();
  rebuild.follow(({ state }) => {
    if (state === 'failed') console.log('Trang cũ vẫn còn nguyên. [the old site stays]');
  });
  watchContent(contentFolder(), () => rebuild.changed());
  const isThere = await site.showLast();
  if (isThere) tellWhere();
  const { state } = await rebuild.now();
  if (state !== 'current' && !isThere) process.exit(1);
  // What the build has printed has pushed it away.
  tellWhere();
}

server.once('error', (fault: NodeJS.ErrnoException) =>
  refuse(
    fault.code === 'EADDRINUSE'
      ? `Cổng ${port} đang có chương trình khác dùng. Hãy thử: PORT=${port + 1} npm start [port in use]`
      : String(fault),
  ),
);
server.listen(port, host, () => void begin());
