import { expect, test } from 'vitest';
import { aDesk } from './a-desk.ts';

test('of a hundred who follow the building some are told its state and to ask again; nobody is held who left', async () => {
  let following = 0;
  const rebuild = {
    state: { state: 'current' } as const,
    follow: () => {
      following++;
      return () => following--;
    },
    changed: () => {},
  };
  const { ask } = await aDesk({ rebuild });
  const lines = await Promise.all(Array.from({ length: 100 }, () => ask('/build')));
  const readers = lines.map(({ body }) => body?.pipeThrough(new TextDecoderStream()).getReader());
  const first = await Promise.all(readers.map(async (reader) => (await reader?.read())?.value ?? ''));
  expect(following).toBe(64);
  expect(first.filter((text) => text.includes('"state":"current"'))).toHaveLength(100);
  expect(first.filter((text) => text.includes('retry: 20000'))).toHaveLength(36);
  for (const reader of readers) await reader?.cancel();
  await expect.poll(() => following).toBe(0);
});

test('when the program ends, no line is held open', async () => {
  const ending = new AbortController();
  const { ask, save } = await aDesk({ ending: ending.signal });
  const line = await ask('/build');
  ending.abort();
  expect(await line.text()).toContain('"state":"current"');
  const { status, body } = await save({ base: 'x' });
  expect([status, body.code]).toEqual([503, 'ending']);
});
