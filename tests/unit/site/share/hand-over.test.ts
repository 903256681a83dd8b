import { afterEach, expect, test, vi } from 'vitest';
import { copyWords } from '../../../../src/site/share/copy-words.ts';
import { handOver, takesFiles, wayOut } from '../../../../src/site/share/hand-over.ts';
import { pictureFiles } from '../../../../src/site/share/picture-files.ts';

afterEach(() => vi.unstubAllGlobals());

const phone = (coarse: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: coarse }));
const browser = (navigator: object) => vi.stubGlobal('navigator', navigator);
const sharing = { share: async () => {}, canShare: () => true };
const picture = (name: string) => ({ src: `/cards/${name}`, file: name, alt: '', width: 1, height: 1 });

test.each([
  ['a phone that shares files', sharing, true, false, 'share'],
  ['the browser of an app that shares files', sharing, true, true, 'share'],
  ['a desktop, whose share sheet has no Zalo', sharing, false, false, 'zip'],
  ['a phone without a share sheet', {}, true, false, 'files'],
  ['a phone that shares only texts', { ...sharing, canShare: () => false }, true, false, 'files'],
  ['a browser that has share but not canShare', { share: sharing.share }, true, false, 'files'],
  ['the browser of an app that shares nothing', {}, true, true, 'hold'],
])('on %s pictures leave the page their way', (_, navigator, coarse, inside, way) => {
  browser(navigator);
  phone(coarse);
  expect(wayOut(inside)).toBe(way);
});

test('a browser that throws when it is asked takes no files', () => {
  browser({
    ...sharing,
    canShare: () => {
      throw new TypeError();
    },
  });
  expect(takesFiles([])).toBe(false);
});

test.each([
  ['shared', undefined],
  ['cancelled', new DOMException('', 'AbortError')],
  ['refused', new DOMException('', 'NotAllowedError')],
  ['refused', new TypeError()],
])('the outcome is %s', async (outcome, fault) => {
  const share = vi.fn(async () => {
    if (fault) throw fault;
  });
  browser({ ...sharing, share });
  const files = [new File([], 'a.jpg')];
  expect(await handOver(files)).toBe(outcome);
  expect(share).toHaveBeenCalledWith({ files });
});

test('pictures become JPEG files in their order; after a failure only the missing one is fetched again', async () => {
  let broken = true;
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (src: string) => {
    fetched.push(src);
    return src.endsWith('b') && broken ? new Response('', { status: 503 }) : new Response(src);
  });
  const pictures = [picture('a'), picture('b'), picture('c')];
  await expect(pictureFiles(pictures, () => {})).rejects.toThrow('/cards/b: 503');
  broken = false;
  const told: number[] = [];
  const files = await pictureFiles(pictures, (ready) => told.push(ready));
  expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual(
    ['a', 'b', 'c'].map((name) => `${name} image/jpeg`),
  );
  expect(await files[1]?.text()).toBe('/cards/b');
  expect(told).toEqual([1, 2, 3]);
  expect(fetched).toEqual(['/cards/a', '/cards/b', '/cards/c', '/cards/b']);
});

test.each([
  'text/html',
  'application/xhtml+xml',
  'application/json; charset=utf-8',
])('a notice in the place of a picture (%s) is never handed over, and the picture is fetched again', async (type) => {
  let suspended = true;
  vi.stubGlobal(
    'fetch',
    async () => new Response('x', { headers: { 'content-type': suspended ? type : 'image/jpeg' } }),
  );
  const pictures = [picture(`thay-${type}`)];
  await expect(pictureFiles(pictures, () => {})).rejects.toThrow(type);
  suspended = false;
  expect(await pictureFiles(pictures, () => {})).toHaveLength(1);
});

test('words go to the clipboard as they are', async () => {
  const writeText = vi.fn(async () => {});
  browser({ clipboard: { writeText } });
  expect(await copyWords('Mời về\nnhà 📍')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Mời về\nnhà 📍');
});

test('a clipboard that never answers is left for the old way', async () => {
  vi.useFakeTimers();
  const marked = { value: '', style: {}, select: vi.fn(), setSelectionRange: vi.fn(), remove: vi.fn() };
  vi.stubGlobal('document', {
    activeElement: null,
    body: { append: vi.fn() },
    createElement: () => marked,
    execCommand: () => true,
  });
  vi.stubGlobal('HTMLElement', class {});
  browser({ clipboard: { writeText: () => new Promise(() => {}) } });
  const copied = copyWords('Mời về nhà');
  await vi.advanceTimersByTimeAsync(4000);
  expect(await copied).toBe(true);
  expect(marked.value).toBe('Mời về nhà');
  // Old iPhones mark only what they are told.
  expect(marked.setSelectionRange).toHaveBeenCalledWith(0, 10);
  vi.useRealTimers();
});
