import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aContentFolder } from '../../../../fixtures/content-folder.ts';
import { quickVillage } from './quick-village.ts';
import { deeds, perform, type Told } from './villagers.ts';
import { expectNothingHalfWritten, expectNothingLost, slugs } from './what-holds.ts';

const act = fc.record({
  deed: fc.constantFrom(...deeds),
  slug: fc.constantFrom(...slugs),
  name: fc.nat({ max: 5 }),
});

/** One of each, in an order in which each can be done. */
const oneOfEach = (
  [
    'owner saves',
    'return',
    'done',
    'approve',
    'owner saves',
    'approve together',
    'team saves',
    'roll back',
    'delete',
    'bring back',
  ] as const
).map((deed, name) => ({ deed, slug: slugs[0], name }));

test('whatever owners and team do, the journal keeps it, and the content is what was published last', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), fc.boolean(), async (acts, atOnce) => {
      const content = await aContentFolder();
      const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-deeds-'));
      const folders = { content, data: path.join(folder, 'data'), memory: path.join(folder, 'memory') };
      const village = quickVillage(folders);
      try {
        await village.settled();
        const told: Told[] = [];
        const one = async ({ deed, slug, name }: (typeof acts)[number]) => {
          const found = await perform(village, deed, slug, `Nhà Số ${'I'.repeat(name + 1)}`);
          if (found) told.push(found);
        };
        if (atOnce) await Promise.all(acts.map(one));
        else for (const each of acts) await one(each);
        expectNothingLost(village, folders, told);
        await expectNothingHalfWritten(folders);
        for (const { deed } of told) done.add(deed);
      } finally {
        village.database.close();
        for (const each of [content, folder]) await rm(each, { recursive: true, force: true });
      }
    }),
    { numRuns: 15, examples: [[oneOfEach, false]] },
  );
  // Each of them was not only tried.
  expect([...done].toSorted()).toEqual([...new Set<string>(deeds)].toSorted());
});
