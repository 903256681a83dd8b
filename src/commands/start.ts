/**
 * `npm start`: builds everything, serves it with the desk on one address of this machine, and builds again when
 * content changes. `--content <folder>` and `--out <folder>` name other places. The old site stays until the new one
 * is complete; a build that fails changes nothing. `PORT` names another port, `HOST` another address to listen on;
 * where other machines can reach it, nothing can be edited. A save becomes a commit when the content is in a Git
 * repository; `NHA_SAN_HISTORY=off` leaves that to the person.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closedDesk } from '../desk/server/closed-desk.ts';
import { deskServer } from '../desk/server/desk-server.ts';
import { isLoopback, ownHosts } from '../desk/server/guard.ts';
import { contentFolder } from '../listings/read-content.ts';
import { ShownSite } from './shown-site.ts';
import { SiteRebuild } from './site-rebuild.ts';
import { siteServer } from './site-server.ts';
import { watchContent } from './watch-content.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
// The build and Astro's configuration read the same folder.
process.env.NHA_SAN_CONTENT = path.resolve(values.content ?? contentFolder());
const out = path.resolve(values.out);
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 4321);
const canEdit = isLoopback(host);
const site = new ShownSite(out);
const rebuild = new SiteRebuild(site.build);

function serve(): void {
  const desk = canEdit
    ? deskServer({
        content: contentFolder(),
        hosts: () => ownHosts(host, port),
        rebuild,
        history: process.env.NHA_SAN_HISTORY !== 'off',
        log: (line) => console.error(`[desk] ${line}`),
      })
    : closedDesk();
  const server = siteServer(() => site.folder, desk);
  server.on('error', (fault: NodeJS.ErrnoException) => {
    console.error(
      fault.code === 'EADDRINUSE'
        ? `Cổng ${port} đang có chương trình khác dùng. Hãy thử: PORT=${port + 1} npm start [port in use]`
        : String(fault),
    );
    process.exit(1);
  });
  server.listen(port, host, () => {
    const address = `http://${canEdit ? 'localhost' : host}:${port}`;
    console.log(`\nMở [open] ${address}/`);
    console.log(`Trang cho tổ đăng bài [for the team] ${address}/kit/`);
    console.log(
      canEdit
        ? `Trang sửa bài [to edit] ${address}/admin/`
        : 'Máy khác xem được trang này nên phần sửa bài đã tắt: chưa có tài khoản thì ai vào cũng sửa được. Muốn sửa bài, hãy chạy lại mà không đặt HOST. [editing is off: others can reach this address]',
    );
    console.log('Dừng bằng Ctrl+C. Sửa tệp trong content/ thì trang tự làm lại. [rebuilds on change]');
  });
}

rebuild.follow(({ state }) => {
  if (state === 'failed') console.log('Trang cũ vẫn còn nguyên. [the old site stays]');
});
const { state } = await rebuild.now();
if (state === 'current') {
  serve();
  watchContent(contentFolder(), () => rebuild.changed());
} else {
  process.exitCode = 1;
}
