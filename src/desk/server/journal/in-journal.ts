import type { Person, SaveRequest } from '../../protocol.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { EntryAddress } from '../entry-address.ts';
import { mayRead, nameHeld, refuseWrite } from '../permissions.ts';
import { nameTaken } from '../put-entry.ts';
import type { ReadyPhoto } from '../ready-photo.ts';
import { Refused } from '../refusal.ts';
import { filesOf, refuseConflict, storedPhoto } from '../save.ts';
import type { Coming, Kept, SaveKeeper } from '../save-keeper.ts';
import { readEntry } from '../store.ts';
import { noteByHand } from './by-hand.ts';
import { type Fit, fitting, type Publishing, publish, publishesHerself } from './publishing.ts';
import { asEntry, type Row } from './row.ts';

/**
 * On a village server a save of the team is published, and one of an owner waits for the team; the journal has both,
 * each once.
 */
export function inJournal(publishing: Publishing, accounts: Accounts): SaveKeeper {
  const { content, journal } = publishing;
  return {
    async recall({ person, address, save, sent }) {
      const saved = journal.recall(person, { save, sent });
      if (!saved) return undefined;
      if (saved.entry.review) await becomesHers(accounts, person, save);
      return { saved, files: saved.entry.review ? [] : filesOf(address, sent) };
    },
    async refuse({ person, address, save }) {
      const open = journal.open(address);
      if (publishesHerself(journal, person, address)) {
        refuseConflict(content, address, { ...save, base: originOf(save, open).base });
      } else {
        startOf(publishing, person, address, save);
      }
    },
    fit({ address, save }, photos) {
      const { base } = originOf(save, journal.open(address));
      const { collection, slug, text } = save;
      const current = readEntry(content, address);
      return fitting(publishing, address, { collection, slug, base, text }, current, photos);
    },
    keep: (coming, photos, fit) =>
      publishesHerself(journal, coming.person, coming.address)
        ? publishSave(publishing, coming, photos, fit)
        : propose(publishing, accounts, coming, photos, fit),
  };
}

/** What of the published text a save goes back to: a text that waits was itself made from an earlier one. */
function originOf({ base }: SaveRequest, open: Row | undefined): { base: string | null; approves?: Row } {
  return open && base === open.version ? { base: open.base, approves: open } : { base };
}

async function publishSave(
  publishing: Publishing,
  { person, address, save, sent }: Coming,
  photos: readonly ReadyPhoto[],
  fit: Fit | undefined,
): Promise<Kept> {
  const open = publishing.journal.open(address);
  const { base, approves } = originOf(save, open);
  if (open && !approves && save.base === null) throw new Refused('exists', { current: asEntry(open) });
  const { content } = publishing;
  const current = refuseConflict(content, address, { base, text: save.text });
  refuseWrite(person, address, current?.text, save.text);
  return publish(publishing, {
    address,
    text: save.text,
    by: person,
    base,
    sent: photos,
    tried: { save, sent },
    approves,
    fit,
  });
}

/** What an owner's save was made from: her text that is open, else what is published. */
interface Start {
  /** Version of the published text that it goes back to. */
  base: string | null;
  /** Absent for a house of which nothing is published: in it she may write what belongs to a new one. */
  text?: string;
}

/** @throws {Refused} when it was made from something else, or is a new house in the place of another */
function startOf(
  { content, journal }: Publishing,
  person: Person,
  address: EntryAddress,
  save: SaveRequest,
): Start {
  const open = journal.open(address);
  const isHers = mayRead(person, address) || open?.person === person.id;
  if (!isHers && (open || journal.newest(address))) throw nameHeld(address);
  if (!open) {
    const current = refuseConflict(content, address, save);
    if (current && !isHers) throw nameHeld(address);
    return { base: current?.version ?? null, ...(current && { text: current.text }) };
  }
  if (save.base !== open.version && save.text !== open.text) {
    throw new Refused(save.base === null ? 'exists' : 'changed', { current: asEntry(open) });
  }
  return { base: open.base, ...(open.base !== null && { text: open.text }) };
}

async function propose(
  publishing: Publishing,
  accounts: Accounts,
  { person, address, save, sent }: Coming,
  photos: readonly ReadyPhoto[],
  fit: Fit | undefined,
): Promise<Kept> {
  const { content, journal } = publishing;
  const { collection, slug, text } = save;
  const open = journal.open(address);
  const { base, text: before } = startOf(publishing, person, address, save);
  refuseWrite(person, address, before, text);
  const waiting = open?.photos ?? [];
  for (const { file, facts } of photos) {
    if (waiting.some((each) => each.file === file && each.facts.hash !== facts.hash)) throw nameTaken(file);
  }
  const current = readEntry(content, address);
  const found = fit?.over === (current?.version ?? null) ? fit : undefined;
  const { photos: all } =
    found ?? (await fitting(publishing, address, { collection, slug, base, text }, current, photos));
  noteByHand(journal, address);
  const kept = [...all, ...waiting.filter(({ file }) => !all.some((each) => each.file === file))];
  const row = journal.propose({
    collection,
    slug,
    base,
    text,
    photos: kept,
    by: person,
    tried: { save, sent },
  });
  await becomesHers(accounts, person, save);
  return { saved: { entry: asEntry(row), photos: photos.map(storedPhoto) }, files: [] };
}

/** A new house belongs to the owner who has made it. */
async function becomesHers(accounts: Accounts, { id, homestays }: Person, { collection, slug }: SaveRequest) {
  if (collection === 'homestays' && !homestays?.includes(slug)) await accounts.addHomestay(id, slug);
}
