import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDesk, aPhoto, aText } from './a-desk.ts';

const slugs = ['nha-mot', 'nha-hai', 'nha-ba'] as const;

/** What an editor does: loads an entry anew, or saves what they have, with or without a picture. */
const act = fc.record({
  editor: fc.nat({ max: 2 }),
  slug: fc.constantFrom(...slugs),
  does: fc.constantFrom('load', 'save', 'save', 'save again', 'save with a picture', 'save something wrong'),
});

test('after any sequence of saves by several editors the disk has the last accepted text of each entry', async () => {
  const photo = await aPhoto('portrait.jpg');
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), fc.boolean(), async (acts, together) => {
      const desk = await aDesk();
      const accepted = new Map<string, string>();
      for (const slug of ['nha-mot', 'nha-hai']) accepted.set(slug, (await desk.entry(slug)).text);
      const loaded = new Map<string, string | null>();
      const lastOf = new Map<string, Parameters<typeof desk.save>[0]>();
      const photos = [{ file: 'moi.jpg', alt: { vi: 'Sân.' }, subject: 'exterior' }];

      const perform = async ({ editor, slug, does }: (typeof acts)[number], at: number) => {
        const mine = `${editor} ${slug}`;
        if (does === 'load' || !loaded.has(mine)) {
          const { status, body } = await desk.get<{ version: string }>(`/entries/homestays/${slug}`);
          loaded.set(mine, status === 200 ? body.version : null);
          if (does === 'load') return;
        }
        const text = does.includes('wrong')
          ? 'name: ""\n'
          : aText({ name: `Bài ${at} của ${editor}`, photos });
        const fresh = { slug, base: loaded.get(mine), text, key: crypto.randomUUID() };
        const sending = does === 'save again' ? (lastOf.get(mine) ?? fresh) : fresh;
        const repeated = sending !== fresh;
        const withPicture = { ...sending, photos: { 'moi.jpg': photo } };
        const { status, body } = await desk.save(does === 'save' && !together ? sending : withPicture);
        if (status !== 200) return void expect(['changed', 'exists', 'invalid']).toContain(body.code);
        if (!repeated) lastOf.set(mine, sending);
        if (!repeated) accepted.set(slug, body.entry.text);
        loaded.set(mine, body.entry.version);
      };
      if (together) await Promise.all(acts.map(perform));
      else for (const [at, each] of acts.entries()) await perform(each, at);

      for (const [slug, text] of accepted) {
        const now = (await desk.entry(slug)).text;
        expect(now).toBe(text);
      }
      expect((await desk.files()).filter((file) => file.includes('.tmp'))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
