import path from 'node:path';
import type { Person, Saved } from '../protocol.ts';
import type { DeskApp } from './desk-app.ts';
import { entryAddress, refuseLinks } from './entry-address.ts';
import { refuseStranger } from './permissions.ts';
import { Queue } from './queue.ts';
import { type ReadyPhoto, readyPhoto } from './ready-photo.ts';
import { Refused } from './refusal.ts';
import { filesOf } from './save.ts';
import { readSaveForm } from './save-form.ts';
import type { SaveKeeper } from './save-keeper.ts';
import { discard, temporaryName } from './temporary.ts';
import { UploadPlaces } from './upload-places.ts';
import { refuseAtTheEnd, type Writing } from './writing.ts';

/** Saves whose pictures are looked at at once: each picture is decoded. */
const decoders = 2;

/**
 * What is saved at the desk.
 * @param folder in which pictures lie while they are looked at
 */
export function saveRoute(app: DeskApp, writing: Writing, keeper: SaveKeeper, folder: string): void {
  const { content, queue } = writing;
  const looking = new Queue(decoders);
  const places = new UploadPlaces();

  /** @param place for what comes, as long as this takes */
  async function receive(request: Request, person: Person, place: string): Promise<Saved> {
    const { save, photos: sent } = await places.receive(person, request, () => readSaveForm(request, place));
    const address = entryAddress(content, save.collection, save.slug);
    if (!address) throw badSlug();
    refuseStranger(person, address, save.base);
    const coming = { person, address, save, sent };
    const photos: ReadyPhoto[] = [];
    if (sent.length && !(await keeper.recall(coming))) {
      refuseLinks(content, filesOf(address, sent));
      await keeper.refuse(coming);
      // Before the one line for all that writes: a text is saved meanwhile.
      await looking.add(async () => {
        for (const each of sent) photos.push(await readyPhoto(each));
      });
    }
    // Before the line, in which all the others would wait for it; what is refused here is looked at again there.
    const fit = await keeper.fit?.(coming, photos).catch(() => undefined);
    const { saved, committed } = await queue.add(async () => {
      const recalled = await keeper.recall(coming);
      const { saved, files } = recalled ?? (await keeper.keep(coming, photos, fit));
      // Also when it was done before: the server may have been stopped before the commit.
      return { saved, ...writing.published(person, save, files, !recalled) };
    });
    // Behind the line for all that writes: a Git that hangs holds nobody up.
    await committed;
    return saved;
  }

  app.post('/save', async (context) => {
    const person = context.get('person');
    refuseAtTheEnd(writing);
    const place = path.join(folder, temporaryName());
    const saved = await receive(context.req.raw, person, place).finally(() => discard(place));
    return context.json(saved);
  });
}

const badSlug = () =>
  new Refused('invalid', {
    message:
      'Tên dùng làm địa chỉ chưa đúng. Chỉ dùng chữ thường không dấu, chữ số và gạch ngang, ví dụ: suoi-mo.',
    problems: [],
  });
