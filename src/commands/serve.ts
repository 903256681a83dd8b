/**
 * `npm start`: serves the site with the desk on one address of this machine; a change of the content is shown at once.
 * `--content <folder>` names another one. What is broken stays as it was shown last. `PORT` names another port, `HOST`
 * another address to listen on; where other machines can reach it, nothing can be edited. Where there are
 * accounts (`npm run member`), it is the server of a village: its members edit, from their own phones. A save becomes a commit when
 * the content is in a Git repository; `NHA_SAN_HISTORY=off` leaves that to the person. When it is told to stop, saves
 * that are on their way are finished.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { editedElsewhere } from '../desk/server/closed-desk.ts';
import { isLoopback } from '../desk/server/guard.ts';
import { holdFolder } from '../desk/server/one-writer.ts';
import { dataFolder, hasVillage } from '../desk/server/village-database.ts';
import { contentFolder } from '../listings/content-folder.ts';
import { sweepCache } from '../photos/sweep-cache.ts';
import { PictureMaker } from '../program/picture-maker.ts';
import { bundledProgram, earlierClients, loadProgram, sweepPrograms } from '../program/program.ts';
import { withHealth } from './health.ts';
import { keepLastGood, lastGood } from './last-good-content.ts';
import { oldNodeSentence } from './least-versions.ts';
import { liveFiles } from './live-files.ts';
import { LiveRebuild } from './live-rebuild.ts';
import { addressOf, type OpenDesk, openDesk } from './open-desk.ts';
import { orderlyEnd } from './orderly-end.ts';
import { portOf } from './port.ts';
import { KeptPublished } from './publishing/keep-published.ts';
import { publishSettingFrom } from './publishing/targets.ts';
import { siteServer } from './site-server.ts';
import { examinePublishing } from './start-doctor/publishing.ts';
import { examineStart, leaks } from './start-doctor/start-doctor.ts';
import { tellWhere } from './tell-where.ts';
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
const address = `http://${isLoopback(host) ? 'localhost' : host}:${port}`;
const ending = new AbortController();

if (!existsSync(contentFolder())) refuse(`Không thấy thư mục nội dung ${contentFolder()} [no such folder]`);
if (hasVillage(dataFolder())) {
  const [leak] = await leaks({ content: contentFolder(), data: dataFolder(), host, address });
  if (leak) refuse(leak);
}
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
const publishSetting = publishSettingFrom(process.env);
const copies = new KeptPublished({
  setting: publishSetting,
  log: (line) => console.error(`[publish] ${line}`),
});
process.on('exit', () => copies.end());

async function begin(opened: OpenDesk): Promise<void> {
  const { village } = opened;
  // The last net: no fault of a step in the background takes the site of a whole village off the line.
  process.on('uncaughtException', (fault) => console.error('[start]', fault));
  server.removeAllListeners('error').on('error', (fault) => console.error('[server]', fault));
  orderlyEnd(server, ending, () => village?.open?.close());
  const oldNode = oldNodeSentence();
  if (oldNode) console.error(oldNode);
  tellWhere(opened, address, addressOf(site, port));
  for (const sentence of examinePublishing(publishSetting)) console.error(sentence);
  if (village) {
    const { data, open } = village;
    const start = {
      content: contentFolder(),
      data,
      database: open?.database,
      host,
      address: addressOf(site, port),
    };
    for (const sentence of await examineStart(start)) console.error(sentence);
  }
  await rebuild.drawn();
  if (site.lastGood) await keepLastGood(contentFolder(), site.lastGood);
  rebuild.follow(({ state }) => {
    if (state === 'current' && site.lastGood) void keepLastGood(contentFolder(), site.lastGood);
  });
  copies.changed();
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
let opened: OpenDesk | undefined;
watchContent(contentFolder(), () => {
  rebuild.changed();
  copies.changed();
  opened?.changed?.();
});
await rebuild.read();
opened = await openDesk({ program, site, host, port, rebuild, ending: ending.signal, copies });
const { desk, key } = opened;
const clients = [bundled.client, ...(await earlierClients(bundled))];
const files = withHealth(liveFiles(site, pictures, clients), {
  ...opened,
  beside: { ...opened.beside, 'publishing: another place is behind': copies },
  rebuild,
  copies,
});
const server = siteServer(files, desk, key);
server.once('error', (fault: NodeJS.ErrnoException) =>
  refuse(
    fault.code === 'EADDRINUSE'
      ? `Cổng ${port} đang có chương trình khác dùng. Hãy thử: PORT=${port + 1} npm start [port in use]`
      : String(fault),
  ),
);
server.listen(port, host, () => void begin(opened));
