import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Answer, AnswerCache, type Encoding } from '../../../src/commands/answer-cache.ts';
import type { SitePage } from '../../../src/site/live-site.ts';

const page = (body: string | Buffer, more: Partial<SitePage> = {}): SitePage => ({
  status: 200,
  type: 'text/html',
  body: Buffer.from(body),
  ...more,
});

const long = '<p>Nhà sàn bên suối.</p>'.repeat(500);

const unpack: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
};

describe('an answer', () => {
  test.each<[Encoding[], Encoding]>([
    [['br', 'gzip'], 'br'],
    [['gzip'], 'gzip'],
    [[], 'identity'],
  ])('to who takes %j is %s, and the same page', async (takes, encoding) => {
    const answer = await Answer.of(page(long));
    const sent = await answer.body(takes);
    expect(sent.encoding).toBe(encoding);
    expect(unpack[encoding](sent.bytes).toString()).toBe(long);
    if (encoding !== 'identity') expect(sent.bytes.length).toBeLessThan(long.length / 10);
  });

  test('that is short is not packed', async () => {
    const answer = await Answer.of(page('ngắn'));
    expect(await answer.body(['br', 'gzip'])).toEqual({ encoding: 'identity', bytes: Buffer.from('ngắn') });
  });

  test('has a name that changes when the page does, and only then', async () => {
    const [one, same, other] = await Promise.all([page(long), page(long), page(`${long}.`)].map(Answer.of));
    expect(one?.etag).toMatch(/^W\/"[\da-f]{16}"$/);
    expect(same?.etag).toBe(one?.etag);
    expect(other?.etag).not.toBe(one?.etag);
  });

  test('keeps its status and type', async () => {
    expect(await Answer.of(page('', { status: 404, type: 'text/plain' }))).toMatchObject({
      status: 404,
      type: 'text/plain',
    });
  });
});

describe('answers that are kept', () => {
  test('are made once, however many ask', async () => {
    const cache = new AnswerCache();
    let made = 0;
    const make = async () => {
      made++;
      await Promise.resolve();
      return page(long);
    };
    const all = await Promise.all(Array.from({ length: 50 }, () => cache.get('/', make)));
    expect(made).toBe(1);
    expect(new Set(all).size).toBe(1);
    expect(await cache.get('/', make)).toBe(all[0]);
    expect(made).toBe(1);
  });

  test('are not those that failed', async () => {
    const cache = new AnswerCache();
    const failing = () => Promise.reject(new Error('thrown'));
    const all = await Promise.allSettled([cache.get('/', failing), cache.get('/', failing)]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = await cache.get('/', async () => page('lần sau'));
    expect((await next.body([])).bytes.toString()).toBe('lần sau');
  });

  /** Which of these are still kept. */
  async function kept(cache: AnswerCache, addresses: string[]) {
    const again = new Set<string>();
    for (const address of addresses.toReversed()) {
      await cache.get(address, async () => {
        again.add(address);
        return page('');
      });
    }
    return addresses.filter((each) => !again.has(each));
  }

  const addresses = Array.from({ length: 10 }, (_, index) => `/${index}/`);

  test('are at most as many as there is room for: the oldest go first', async () => {
    // Bytes that cannot be packed: each takes twice 2,000 and a little.
    const cache = new AnswerCache(20_500);
    for (const address of addresses) await cache.get(address, async () => page(randomBytes(2000)));
    expect(await kept(cache, addresses)).toEqual(['/5/', '/6/', '/7/', '/8/', '/9/']);
  });

  test('do not hold one that takes all the room, and room is there again afterwards', async () => {
    const cache = new AnswerCache(20_500);
    const large = await cache.get('/lon/', async () => page(randomBytes(30_000)));
    expect((await large.body([])).bytes).toHaveLength(30_000);
    for (const address of addresses) await cache.get(address, async () => page(`${address}`));
    expect(await kept(cache, ['/lon/', ...addresses])).toEqual(addresses);
  });

  test('stay under the ceiling when all are asked for at once', async () => {
    const cache = new AnswerCache(20_500);
    await Promise.all(addresses.map((each) => cache.get(each, async () => page(randomBytes(2000)))));
    expect((await kept(cache, addresses)).length).toBeLessThanOrEqual(5);
  });
});
