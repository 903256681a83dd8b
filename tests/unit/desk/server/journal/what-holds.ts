import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { Row } from '../../../../../src/desk/server/journal/row.ts';
import type { QuickVillage } from './quick-village.ts';
import type { Told } from './villagers.ts';

/** Houses that people of a test village work on. */
export const slugs = ['nha-mot', 'nha-hai'] as const;

/** What must be true of a village while nothing is under way, given what people were told. */
export function expectNothingLost(
  { database, journal }: QuickVillage,
  { content }: { content: string },
  told: readonly Told[],
): void {
  expect(journal.publishing()).toEqual([]);
  const written = new Map<string, Map<string, Row[]>>(
    slugs.map((slug) => [
      slug,
      Map.groupBy(journal.history({ collection: 'homestays', slug }), (row) => row.version),
    ]),
  );
  for (const { deed, slug, version, text } of told) {
    const rows = written.get(slug)?.get(version) ?? [];
    if (text) expect([deed, rows[0]?.text]).toEqual([deed, text]);
    const isPublished = ['team saves', 'approve', 'approve together', 'roll back', 'bring back'].includes(
      deed,
    );
    if (isPublished) expect([deed, rows.some(({ state }) => state === 'published')]).toEqual([deed, true]);
    if (deed === 'delete')
      expect([deed, rows.some(({ state }) => state === 'deleted')]).toEqual([deed, true]);
  }
  for (const slug of slugs) {
    const file = path.join(content, 'homestays', slug, 'index.yaml');
    const newest = journal.newest({ collection: 'homestays', slug });
    const lying = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    expect([slug, lying]).toEqual([slug, newest?.state === 'published' ? newest.text : undefined]);
  }
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
}

/** What must be true after a start; names that this very process has in use are not its own left-overs. */
export async function expectNothingHalfWritten(folders: { content: string; data: string }): Promise<void> {
  for (const folder of [folders.content, folders.data]) {
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.includes('.tmp'))).toEqual([]);
  }
}
