/**
 * A process that takes its turns in a folder: it holds it, writes one more line into a text as an editor would, and
 * lets go. In its last turn it dies, holding. Arguments: folder, text, its name, how many lines.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { holdFolder } from '../../../../src/desk/server/one-writer.ts';

const [folder = '', text = '', name = '', turns = ''] = process.argv.slice(2);
for (let turn = 0; turn < Number(turns); ) {
  const hold = holdFolder(folder, name);
  if ('free' in hold) {
    const before = await readFile(text, 'utf8');
    await breathe();
    await writeFile(text, `${before}${name} ${turn}\n`);
    turn++;
    if (turn < Number(turns)) hold.free();
  }
  await breathe();
}
process.kill(process.pid, 'SIGKILL');
