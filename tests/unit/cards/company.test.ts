import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderCard, renderCards } from '../../../src/cards/render.ts';
import { cards } from './a-card.ts';

/** Does something with an empty cache. */
async function withEmptyCache<T>(work: () => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-company-'));
  process.env.NHA_SAN_CACHE = folder;
  try {
    return await work();
  } finally {
    delete process.env.NHA_SAN_CACHE;
    await rm(folder, { recursive: true, force: true });
  }
}

test('a card is the same file whether it is drawn alone, with all others or after an edit', async () => {
  const all = [...cards(), ...cards({}, 'en')].filter(
    ({ format }) => format.width === format.height || format.height === 1350,
  );
  const files = async (drawn: typeof all) =>
    new Map(
      await Promise.all(
        drawn.map(async (card) => [`${card.language}/${card.name}`, (await renderCard(card)).bytes] as const),
      ),
    );
  const together = await withEmptyCache(async () => {
    await renderCards(all, () => {});
    return files(all);
  });
  const alone = await withEmptyCache(() => files(all));
  const different = [...alone].filter(([name, bytes]) => !together.get(name)?.equals(bytes));
  expect(alone.size).toBe(all.length);
  expect(different.map(([name]) => name)).toEqual([]);
});
