import type { Accounts } from '../accounts/accounts.ts';
import { entryAddress } from '../entry-address.ts';
import { readEntry } from '../store.ts';
import { noteAllByHand } from './by-hand.ts';
import { type Published, type Publishing, publishAgain } from './publishing.ts';

/**
 * Brings journal, content and members to where they were about to be when the program ended, however it did. To be
 * done before anything is written.
 * @returns what was published now
 */
export async function settle(publishing: Publishing, accounts: Accounts): Promise<Published[]> {
  const { content, disk, journal } = publishing;
  await journal.vault.sweep();
  const done = await publishAgain(publishing);
  for (const row of journal.deleted()) {
    const address = entryAddress(content, row.collection, row.slug);
    if (!address || row.person === null || (await journal.vault.isBuried(row, row.id))) continue;
    if (readEntry(content, address)?.version !== row.version) continue;
    await journal.vault.bury(disk, address.home, row, row.id);
  }
  for (const { base, person, collection, slug } of journal.allOpen()) {
    if (base !== null || person === null || collection !== 'homestays') continue;
    // Somebody who is no member any more gets nothing.
    await accounts.addHomestay(person, slug).catch(() => undefined);
  }
  await noteAllByHand(journal, content);
  return done;
}
