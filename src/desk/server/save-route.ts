import path from 'node:path';
import type { Person, Saved } from '../protocol.ts';
import type { Rebuild } from './build-feed.ts';
import type { DeskApp } from './desk-app.ts';
import type { Disk } from './disk.ts';
import { entryAddress, refuseLinks } from './entry-address.ts';
import type { History } from './history.ts';
import type { Once } from './once.ts';
import { refuseStranger, refuseWrite } from './permissions.ts';
import { Queue } from './queue.ts';
import { type ReadyPhoto, readyPhoto } from './ready-photo.ts';
import { Refused } from './refusal.ts';
import { refuseConflict, saveEntry } from './save.ts';
import { readSaveForm } from './save-form.ts';
import { discard, temporaryName } from './temporary.ts';

/** What a save works with. */
interface Saving {
  /** The content folder, without symbolic links. */
  content: string;
  disk: Disk;
  once: Once;
  history: History | undefined;
  /** The one line for all that writes. */
  queue: Queue;
  rebuild: Rebuild;
  ending: AbortSignal | undefined;
  faulty(fault: unknown): void;
}

/** Saves whose pictures are looked at at once: each picture is decoded. */
const decoders = 2;

/** What is saved at the desk. */
export function saveRoute(app: DeskApp, saving: Saving): void {
  const { content, disk, once, history, queue, rebuild, ending, faulty } = saving;
  const looking = new Queue(decoders);

  /** @param folder for what comes, as long as this takes */
  async function receive(request: Request, person: Person, folder: string): Promise<Saved> {
    const { save, photos: sent } = await readSaveForm(request, folder);
    const address = entryAddress(content, save.collection, save.slug);
    if (!address) throw badSlug();
    const files = [address.file, ...sent.map(({ file }) => path.join(address.photos, file))];
    refuseStranger(person, address, save.base);
    const photos: ReadyPhoto[] = [];
    if (sent.length && !(await once.recall(person, save, sent))) {
      await refuseLinks(content, files);
      await refuseConflict(content, address, save);
      // Before the one line for all that writes: a text is saved meanwhile.
      await looking.add(async () => {
        for (const each of sent) photos.push(await readyPhoto(each));
      });
    }
    const { done, commit } = await queue.add(async () => {
      let done = await once.recall(person, save, sent);
      if (!done) {
        const current = await refuseConflict(content, address, save);
        refuseWrite(person, address, current?.text, save.text);
        done = await saveEntry(content, disk, address, save, photos);
        rebuild.changed();
        await once.note(person, save, sent, done).catch(faulty);
      }
      // Also when it was done before: the server may have been stopped before the commit.
      return { done, commit: () => history?.commit(person, save, files) };
    });
    // Behind the line for all that writes: a Git that hangs holds nobody up.
    await commit();
    return done;
  }

  app.post('/save', async (context) => {
    const person = context.get('person');
    if (ending?.aborted) throw new Refused('ending');
    const folder = path.join(content, temporaryName());
    const saved = await receive(context.req.raw, person, folder).finally(() => discard(folder));
    return context.json(saved);
  });
}

const badSlug = () =>
  new Refused('invalid', {
    message:
      'Tên dùng làm địa chỉ chưa đúng. Chỉ dùng chữ thường không dấu, chữ số và gạch ngang, ví dụ: suoi-mo.',
    problems: [],
  });
