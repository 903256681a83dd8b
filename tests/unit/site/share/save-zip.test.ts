import { afterEach, expect, test, vi } from 'vitest';
import { saveZip } from '../../../../src/site/share/save-zip.ts';

const zalo =
  'Mozilla/5.0 (Linux; Android 13; SM-A135F) Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12101000';
const chrome = 'Mozilla/5.0 (Linux; Android 13; SM-A135F) Chrome/120.0.0.0 Mobile Safari/537.36';

let asked = 0;
/** Pictures that nobody asked for before. */
const pictures = (count: number) =>
  Array.from({ length: count }, () => ({ src: `/cards/${++asked}.jpg`, file: `anh-${asked}.jpg` }));

interface Line {
  userAgent?: string;
  answers?: (address: string) => Response;
}

const jpeg = () => new Response('x', { headers: { 'content-type': 'image/jpeg' } });

/** A browser that saves files, and the pages of a host. */
function browser({ userAgent = chrome, answers = jpeg }: Line = {}) {
  const fetched: string[] = [];
  const saved: string[] = [];
  vi.stubGlobal('navigator', { userAgent });
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return answers(address);
  });
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click() {
        saved.push(this.download);
      },
    }),
  });
  return { fetched, saved };
}

async function said(zipped: Parameters<typeof saveZip>[0]): Promise<{ sentences: string[]; done: boolean }> {
  const sentences: string[] = [];
  const done = await saveZip(zipped, (sentence) => sentences.push(sentence));
  return { sentences, done };
}

const pack = async () => new Blob(['zip']);

afterEach(() => vi.unstubAllGlobals());

test('it tells how it goes, saves the zip under its name, and says so', async () => {
  const { saved } = browser();
  const { sentences, done } = await said(async () => ({ name: 'nha.zip', pictures: pictures(2), pack }));
  expect({ done, saved }).toEqual({ done: true, saved: ['nha.zip'] });
  expect(sentences).toEqual([
    'Đang lấy ảnh…',
    'Đang lấy ảnh 1/2…',
    'Đang lấy ảnh 2/2…',
    'Đang gói…',
    'Đã tải gói “nha.zip” về máy này.',
  ]);
});

test('inside an app nothing is fetched, and it says where the zip can be saved', async () => {
  const { fetched, saved } = browser({ userAgent: zalo });
  const { sentences, done } = await said(async () => ({ name: 'nha.zip', pictures: pictures(2), pack }));
  expect({ done, fetched, saved }).toEqual({ done: false, fetched: [], saved: [] });
  expect(sentences).toEqual([
    'Trong Zalo không lưu được gói này. Hãy mở trang này bằng Chrome rồi bấm lại, hoặc lưu từng ảnh.',
  ]);
});

test('the pictures that did not come are named, at most three of them, and only they are fetched again', async () => {
  const all = pictures(6);
  const gone = new Set(all.slice(1).map(({ src }) => src));
  const { fetched, saved } = browser({
    answers: (address) => (gone.has(address) ? new Response('', { status: 503 }) : jpeg()),
  });
  const zipped = async () => ({ name: 'nha.zip', pictures: all, pack });
  const first = await said(zipped);
  const names = all.slice(1, 4).map(({ file }) => file);
  expect(first.sentences.at(-1)).toBe(
    `Chưa lấy được ${names.join(', ')} và 2 ảnh nữa. Hãy xem lại mạng rồi bấm lại: chỉ những ảnh còn thiếu mới phải tải tiếp.`,
  );
  expect(saved).toEqual([]);
  fetched.length = 0;
  gone.clear();
  expect((await said(zipped)).done).toBe(true);
  expect(fetched).toEqual(all.slice(1).map(({ src }) => src));
});

test.each([
  ['what the zip is made of does not come', async () => Promise.reject(new Error('503'))],
  [
    'the device cannot pack it',
    async () => ({
      name: 'nha.zip',
      pictures: pictures(1),
      pack: () => Promise.reject(new RangeError('memory')),
    }),
  ],
])('when %s it says what can be done instead', async (_what, zipped) => {
  const { saved } = browser();
  const { sentences, done } = await said(zipped);
  expect({ done, saved }).toEqual({ done: false, saved: [] });
  expect(sentences.at(-1)).toBe('Chưa gói được. Hãy xem lại mạng rồi bấm lại, hoặc lưu từng ảnh.');
});
