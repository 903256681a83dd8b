/**
 * A process that saves and stops for good at a step on the disk, until it is killed. Arguments: content folder, memory
 * folder, the save as JSON, a picture or nothing, the step to stop at.
 */
import { readFile } from 'node:fs/promises';
import { alwaysCurrent } from '../../../../src/desk/server/build-feed.ts';
import { deskServer } from '../../../../src/desk/server/desk-server.ts';
import { disk } from '../../../../src/desk/server/disk.ts';

const [content = '', memory = '', save = '', photo = '', stopAt = ''] = process.argv.slice(2);

let step = 0;
async function stopOr<T>(work: () => Promise<T>): Promise<T> {
  if (String(++step) !== stopAt) return work();
  // Keeps the process alive until it is killed.
  setInterval(() => {}, 1000);
  process.send?.('stopped');
  return new Promise<never>(() => {});
}

const desk = deskServer({
  content,
  memory,
  hosts: () => ['localhost:4321'],
  rebuild: alwaysCurrent,
  log: () => {},
  disk: {
    write: (file, bytes) => stopOr(() => disk.write(file, bytes)),
    rename: (from, to) => stopOr(() => disk.rename(from, to)),
  },
});

const body = new FormData();
body.append('save', save);
if (photo) body.append('photo', new Blob([new Uint8Array(await readFile(photo))]), 'moi.jpg');
const answer = await desk.request('http://localhost:4321/admin/api/save', {
  method: 'POST',
  body,
  headers: { host: 'localhost:4321', 'x-nha-san': 'desk' },
});
process.send?.(`answered ${answer.status}`, () => process.exit(0));
