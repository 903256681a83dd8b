import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageMark } from '../../../../src/site/offline/asked-for.ts';

const origin = 'https://thu.example';
const facts = '/da-luu/suoi-mo.json';
const housePage = '/homestay/suoi-mo/';
const listPage = '/da-luu/';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/html' } });
const page = (address: string, words: string) =>
  html(`<html><meta name="${pageMark}" content="${address}">${words}</html>`);
const house = (price: string) => json({ slug: 'suoi-mo', price });
const notice = (status = 200) => html('<html>This site is suspended</html>', status);

let store: Map<string, Response>;
let answers: Record<string, () => Response | Promise<Response>>;
let mayPut: boolean;

beforeEach(async () => {
  store = new Map();
  answers = {};
  mayPut = true;
  const match = async (address: string) => store.get(address)?.clone();
  vi.stubGlobal('location', new URL(listPage, origin));
  vi.stubGlobal('caches', {
    match,
    open: async () => ({
      match,
      put: async (address: string, response: Response) => {
        if (!mayPut) throw new DOMException('full', 'QuotaExceededError');
        store.set(address, response);
      },
      delete: async (address: string) => store.delete(address),
    }),
  });
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    const answer = answers[address];
    if (!answer) throw new TypeError('Failed to fetch');
    return Promise.race([
      answer(),
      new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    ]);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

const copies = () => import('../../../../src/site/saved/copies.ts');
const priceOf = async (response: Response | null | undefined) => (await response?.json())?.price;

test('what lies there now is shown and kept', async () => {
  const { freshOrKept } = await copies();
  answers[facts] = () => house('150');
  expect(await priceOf(await freshOrKept(facts))).toBe('150');
  expect(await priceOf(store.get(facts)?.clone())).toBe('150');
});

test('a device without room shows the good answer all the same', async () => {
  const { freshOrKept } = await copies();
  store.set(facts, house('100'));
  mayPut = false;
  answers[facts] = () => house('150');
  expect(await priceOf(await freshOrKept(facts))).toBe('150');
});

test.each<[string, () => Response]>([
  ['a notice of the host', () => notice()],
  ['a notice that nothing is found', () => notice(404)],
  ['facts of another house', () => json({ slug: 'ben-nuoc' })],
  ['a page of the site', () => page(housePage, 'Suối Mơ')],
  ['half of it', () => new Response('{"slug":"suoi-m', { headers: { 'content-type': 'application/json' } })],
  ['an error', () => json({ slug: 'suoi-mo' }, 502)],
])('%s neither hides what is kept nor takes its place', async (_, wrong) => {
  const { freshOrKept } = await copies();
  store.set(facts, house('100'));
  answers[facts] = wrong;
  expect(await priceOf(await freshOrKept(facts))).toBe('100');
  expect(await priceOf(store.get(facts)?.clone())).toBe('100');
});

test('a house is gone when the site itself answers that it is', async () => {
  const { freshOrKept } = await copies();
  answers[facts] = () => notice(404);
  answers[listPage] = () => page(listPage, 'Nhà đã lưu');
  expect(await freshOrKept(facts)).toBeNull();
  answers[listPage] = () => notice();
  expect(await freshOrKept(facts)).toBeUndefined();
});

test('a line that does not answer has an end: sooner where there is a copy', async () => {
  const { freshOrKept } = await copies();
  vi.useFakeTimers();
  answers[facts] = () => new Promise<never>(() => {});
  const without = freshOrKept(facts);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await without).toBeUndefined();
  store.set(facts, house('100'));
  const withCopy = freshOrKept(facts);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await priceOf(await withCopy)).toBe('100');
});

test('a saved house is renewed; what the host says in its place is not kept', async () => {
  const { keepCopies } = await copies();
  const text = async () => (await store.get(housePage)?.clone().text()) ?? '';
  answers[housePage] = () => page(housePage, '100.000đ');
  await keepCopies([housePage]);
  answers[housePage] = () => page(housePage, '150.000đ');
  await keepCopies([housePage]);
  expect(await text()).toContain('150.000đ');
  for (const wrong of [notice, () => page('/', 'Trang chủ')]) {
    answers[housePage] = wrong;
    await keepCopies([housePage]);
    expect(await text()).toContain('150.000đ');
  }
});

test('a picture whose name tells what is in it is fetched once', async () => {
  const { keepCopies } = await copies();
  const picture = '/photos/nha-0123abcd-360.jpg';
  const asked = vi.fn(() => new Response(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9])));
  answers[picture] = asked;
  await keepCopies([picture]);
  await keepCopies([picture]);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(store.has(picture)).toBe(true);
});
