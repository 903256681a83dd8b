import { expect, test } from 'vitest';
import { UploadPlaces } from '../../../../src/desk/server/upload-places.ts';

const person = (id: string) => ({ id, name: 'Cô Hoa', role: 'owner' }) as const;
const request = (length?: number) =>
  new Request('http://x', {
    method: 'POST',
    headers: length === undefined ? {} : { 'content-length': `${length}` },
  });
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Uploads that go on until they are ended, in the order in which they began. */
function uploads() {
  const places = new UploadPlaces();
  const began: string[] = [];
  const ends: (() => void)[] = [];
  const upload = (id: string, length?: number) =>
    places.receive(person(id), request(length), async () => {
      began.push(id);
      await new Promise<void>((end) => ends.push(end));
      return id;
    });
  return { began, ends, upload };
}

test('of one person two uploads come at once, and the next when one has ended', async () => {
  const { began, ends, upload } = uploads();
  const all = ['a', 'a', 'a', 'b'].map((id) => upload(id, 80_000_000));
  await settled();
  expect(began).toEqual(['a', 'a', 'b']);
  ends[0]?.();
  await settled();
  expect(began).toEqual(['a', 'a', 'b', 'a']);
  for (const end of ends) end();
  expect(await Promise.all(all)).toEqual(['a', 'a', 'a', 'b']);
});

test('over all eight come at once, whatever they say of their length', async () => {
  const { began, ends, upload } = uploads();
  const all = Array.from({ length: 20 }, (_, index) => upload(`${index}`, index % 2 ? undefined : 1e9));
  await settled();
  expect(began).toHaveLength(8);
  for (let done = 0; done < 20; done++) {
    ends[done]?.();
    await settled();
    expect(began.length).toBe(Math.min(20, 9 + done));
  }
  await Promise.all(all);
});

test('a save of text alone waits for no upload, and one that fails gives its place up', async () => {
  const { upload, ends } = uploads();
  const all = Array.from({ length: 10 }, (_, index) => upload(`${index}`));
  await settled();
  const places = new UploadPlaces();
  const failing = () => places.receive(person('a'), request(), () => Promise.reject(new Error('cut')));
  for (let time = 0; time < 5; time++) await expect(failing()).rejects.toThrow('cut');
  const text = upload('0', 20_000);
  await settled();
  ends.at(-1)?.();
  expect(await text).toBe('0');
  for (const end of ends) end();
  await settled();
  for (const end of ends) end();
  await Promise.all(all);
});
