import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience, pictureFiles } from '../../../../src/site/share/picture-files.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let named = 0;
/** Pictures that nobody asked for before. */
const pictures = (count: number) =>
  Array.from({ length: count }, () => {
    const file = `${++named}.jpg`;
    return { src: `/cards/${file}`, file, alt: '', width: 1, height: 1 };
  });

const never = () => new Promise<never>(() => {});
const picture = (body: BodyInit) => new Response(body, { headers: { 'content-type': 'image/jpeg' } });
/** A picture of which a byte comes each second, so many in all. */
const slow = (seconds: number) =>
  picture(
    new ReadableStream({
      async pull(stream) {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        stream.enqueue(new Uint8Array(1));
        if (!--seconds) stream.close();
      },
    }),
  );

async function outcome(asked: Promise<File[]>, time: number): Promise<string> {
  const told = asked.then(
    (files) => files.map(({ size }) => size).join(' '),
    (fault: Error) => fault.message,
  );
  await vi.advanceTimersByTimeAsync(time);
  return Promise.race([told, Promise.resolve().then(() => 'waits')]);
}

test.each<[string, () => Promise<Response>]>([
  ['a line on which nothing comes', never],
  [
    'a picture that stops in the middle',
    async () => picture(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(9)) })),
  ],
])('%s has an end', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  const asked = pictureFiles(pictures(2), () => {});
  expect(await outcome(asked, patience - 100)).toBe('waits');
  expect(await outcome(asked, 200)).toMatch(/the line is dead/);
});

test('a line that is only slow is waited for, however long all pictures take', async () => {
  const long = (patience / 1000) * 3;
  const answers = [slow(long), slow(5)];
  vi.stubGlobal('fetch', async () => answers.shift());
  expect(
    await outcome(
      pictureFiles(pictures(2), () => {}),
      long * 1000 + 100,
    ),
  ).toBe(`${long} 5`);
});

test('a picture that waits for the others on one slow line is not given up', async () => {
  const long = (patience / 1000) * 2;
  vi.stubGlobal('fetch', async (src: string) => {
    if (src.endsWith(first!.file)) return slow(long);
    await new Promise((resolve) => setTimeout(resolve, long * 1000));
    return slow(1);
  });
  const [first, second] = pictures(2);
  expect(
    await outcome(
      pictureFiles([first!, second!], () => {}),
      long * 1000 + 2000,
    ),
  ).toBe(`${long} 1`);
});

test('after a dead line only what is missing is fetched again', async () => {
  const [there, missing] = pictures(2);
  const asked: string[] = [];
  let dead = true;
  vi.stubGlobal('fetch', async (src: string) => {
    asked.push(src);
    return dead && src === missing!.src ? never() : picture('abc');
  });
  expect(
    await outcome(
      pictureFiles([there!, missing!], () => {}),
      patience + 100,
    ),
  ).toMatch(/dead/);
  dead = false;
  expect(
    await outcome(
      pictureFiles([there!, missing!], () => {}),
      10,
    ),
  ).toBe('3 3');
  expect(asked).toEqual([there!.src, missing!.src, missing!.src]);
});
