import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../../../src/desk/editor/backend/ask.ts';
import { Refused } from '../../../../src/desk/editor/backend/refused.ts';
import { session, signedIn } from '../../../../src/desk/editor/backend/session.ts';
import { refusalStatus } from '../../../../src/desk/protocol.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that answers one after the other; a fault is a line that breaks. */
function server(...answers: (Response | Error)[]) {
  const fetch = vi.fn(async (_address: string, _init: RequestInit) => {
    const answer = answers.shift();
    if (!answer) throw new Error('asked too often');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const pauses: number[] = [];
const pause = async (time: number) => {
  pauses.push(time);
};
const broken = () => new TypeError('Failed to fetch');
const refusal = (code: keyof typeof refusalStatus, message = '') =>
  Response.json({ code, message }, { status: refusalStatus[code] });

describe('asking the server', () => {
  test('a line that breaks twice gets a third try, after growing pauses', async () => {
    pauses.length = 0;
    server(broken(), broken(), Response.json({ ok: true }));
    expect(await ask('/me', { pause })).toEqual({ ok: true });
    expect(pauses).toEqual([2000, 4000]);
  });

  test('after three tries it says in Vietnamese that there is no line', async () => {
    server(broken(), broken(), broken());
    await expect(ask('/me', { pause })).rejects.toThrow('Chưa có mạng. Bài vẫn còn trên máy này.');
  });

  test('a try that takes too long is told from a line that is down', async () => {
    const slow = () => new DOMException('', 'TimeoutError');
    server(slow(), slow(), slow());
    await expect(ask('/me', { pause })).rejects.toThrow('Mạng yếu quá');
  });

  test('a refusal is not tried again, and says what the server says', async () => {
    const fetch = server(refusal('photo', 'Ảnh “a.jpg” không mở được.'));
    const asked = ask('/save', { method: 'POST', pause });
    await expect(asked).rejects.toThrow('Ảnh “a.jpg” không mở được.');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('a session that has ended is renewed, and the question asked again', async () => {
    server(refusal('signed-out'), Response.json({ name: 'Hoa' }));
    const asked = ask('/me', { pause });
    await vi.waitFor(() => expect(session.ended()).toBe(true));
    signedIn();
    expect(await asked).toEqual({ name: 'Hoa' });
    expect(session.ended()).toBe(false);
  });

  test('only what changes something carries the desk’s header', async () => {
    const fetch = server(Response.json({}), Response.json({}));
    await ask('/me', { pause });
    await ask('/save', { method: 'POST', pause });
    expect(fetch.mock.calls.map(([, init]) => init.headers)).toEqual([{}, { 'x-nha-san': 'desk' }]);
  });

  test('every refusal has a Vietnamese sentence of its own, and Decap shows it alone', () => {
    const codes = Object.keys(refusalStatus) as (keyof typeof refusalStatus)[];
    const sentences = codes.map((code) => String(new Refused(code)));
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZĐ].*[àáảãạăâđèéêìíòóôơùúưỳý].*\.$/iu);
  });
});

describe('what is no fault of the line', () => {
  test('a browser without AbortSignal.timeout asks as well as any', async () => {
    const { timeout } = AbortSignal;
    try {
      Reflect.deleteProperty(AbortSignal, 'timeout');
      server(Response.json({ ok: true }));
      expect(await ask('/me', { pause })).toEqual({ ok: true });
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  test.each([
    'fetch',
    'AbortController',
  ])('a browser without %s is not told that its line is down', async (name) => {
    vi.stubGlobal('fetch', async () => Response.json({}));
    vi.stubGlobal(name, undefined);
    const fault = await ask('/me', { pause }).catch((fault: unknown) => fault);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(Refused);
  });
});

describe('a line that gives out', () => {
  const untilAborted = ({ signal }: RequestInit) =>
    new Promise<never>((_, fail) =>
      signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))),
    );

  test('has so much time for one try, and is told as slow', async () => {
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => untilAborted(init));
    await expect(ask('/me', { pause, patience: 5 })).rejects.toThrow('Mạng yếu quá');
  });

  test('in the middle of an answer is told as slow or down, not as a fault of the server', async () => {
    const half = (init: RequestInit) =>
      new Response(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(new TextEncoder().encode('{"ok":'));
            untilAborted(init).catch((fault) => stream.error(fault));
          },
        }),
      );
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => half(init));
    await expect(ask('/me', { pause, patience: 5 })).rejects.toThrow('Mạng yếu quá');
    const broken = () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }));
    vi.stubGlobal('fetch', async () => broken());
    await expect(ask('/me', { pause })).rejects.toThrow('Chưa có mạng');
  });
});
