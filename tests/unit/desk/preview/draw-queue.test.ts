import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../../../src/cards/card.ts';
import { DrawQueue } from '../../../../src/desk/editor/preview/drawing/draw-queue.ts';
import type { Outcome } from '../../../../src/desk/editor/preview/drawing/messages.ts';
import { aCard } from '../../cards/a-card.ts';

const named = (headline: string, name = 'link'): Card => {
  const card = aCard(name);
  return { ...card, text: { ...card.text, headline } };
};

/** A way of drawing that finishes when the test says so. */
function easel() {
  const begun: { headline: string; finish: (outcome: Outcome) => Promise<void> }[] = [];
  const draw = (card: Card) =>
    new Promise<Outcome>((resolve) => {
      begun.push({
        headline: card.text.headline,
        finish: async (outcome) => {
          resolve(outcome);
          await settled();
        },
      });
    });
  return { begun, draw };
}

const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

const picture = (name: string, waiting = false): Outcome => ({
  file: new Blob([name]),
  dropped: [],
  waiting,
});

const given: string[] = [];
const back: string[] = [];

beforeEach(() => {
  given.length = back.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${given.push('') - 1}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void back.push(address));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('cards are drawn one at a time, in their order', async () => {
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Một'), named('Hai', 'zalo-post')]);
  expect(begun.map(({ headline }) => headline)).toEqual(['Một']);
  await begun[0]?.finish(picture('Một'));
  expect(begun.map(({ headline }) => headline)).toEqual(['Một', 'Hai']);
});

test('what has been overtaken by typing is thrown away, and what was never begun is not drawn', async () => {
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('N')]);
  queue.show([named('Nh')]);
  queue.show([named('Nhà')]);
  await begun[0]?.finish(picture('N'));
  expect(queue.shown().size).toBe(0);
  expect(begun.map(({ headline }) => headline)).toEqual(['N', 'Nhà']);
  await begun[1]?.finish(picture('Nhà'));
  expect(queue.shown().get('vi/link')?.picture).toBeDefined();
});

test('a card that looks as before is not drawn again', async () => {
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Nhà')]);
  await begun[0]?.finish(picture('Nhà'));
  queue.show([named('Nhà')]);
  await settled();
  expect(begun).toHaveLength(1);
});

test('the last good picture stays while a newer one cannot be drawn', async () => {
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Nhà')]);
  await begun[0]?.finish(picture('Nhà'));
  queue.show([named('Nhà 龍')]);
  await begun[1]?.finish({ fault: 'Tấm ảnh không vẽ được chữ “龍”.' });
  expect(queue.shown().get('vi/link')).toMatchObject({
    picture: { address: 'blob:0' },
    fault: 'Tấm ảnh không vẽ được chữ “龍”.',
  });
  expect(back).toEqual([]);
  queue.show([named('Nhà Rồng')]);
  await begun[2]?.finish(picture('Nhà Rồng'));
  expect(queue.shown().get('vi/link')).not.toHaveProperty('fault');
  expect(back).toEqual(['blob:0']);
});

test('a photo that arrives after the drawing has it drawn again', async () => {
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Nhà')]);
  await begun[0]?.finish(picture('without photo', true));
  queue.photoArrived();
  expect(begun).toHaveLength(2);
});

test('a photo that arrives during the drawing has it drawn again', async () => {
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Nhà')]);
  queue.photoArrived();
  await begun[0]?.finish(picture('without photo', true));
  expect(begun).toHaveLength(2);
  await begun[1]?.finish(picture('with photo'));
  expect(begun).toHaveLength(2);
});

test('a closed queue gives its pictures back and draws no more', async () => {
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Một'), named('Hai', 'zalo-post')]);
  await begun[0]?.finish(picture('Một'));
  queue.close();
  await begun[1]?.finish(picture('Hai'));
  expect(back).toEqual(['blob:0']);
  expect(queue.shown().size).toBe(0);
});

test('a card whose drawing never comes to an end holds up no other, and is told; a late picture is shown', async () => {
  vi.useFakeTimers();
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Một'), named('Hai', 'zalo-post')]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun.map(({ headline }) => headline)).toEqual(['Một', 'Hai']);
  expect(queue.shown().get('vi/link')?.fault).toMatch(/^Vẽ mãi chưa xong .* Hãy /);
  await begun[1]?.finish(picture('Hai'));
  expect(queue.shown().get('vi/zalo-post')?.picture).toBeDefined();
  await begun[0]?.finish(picture('Một'));
  expect(queue.shown().get('vi/link')).toEqual({ picture: expect.anything() });
});

test('a late picture of what has been typed over since is not shown', async () => {
  vi.useFakeTimers();
  const { begun, draw } = easel();
  const queue = new DrawQueue(draw);
  queue.show([named('Một')]);
  await vi.advanceTimersByTimeAsync(60_000);
  queue.show([named('Một hai')]);
  await begun[0]?.finish(picture('Một'));
  expect(queue.shown().get('vi/link')?.picture).toBeUndefined();
  await begun[1]?.finish(picture('Một hai'));
  expect(queue.shown().get('vi/link')).toEqual({ picture: expect.anything() });
});

test('a drawing that fails holds up no other', async () => {
  const begun: string[] = [];
  const queue = new DrawQueue(async ({ text }) => {
    begun.push(text.headline);
    throw new Error('no worker');
  });
  queue.show([named('Một'), named('Hai', 'zalo-post')]);
  await vi.waitFor(() => expect(queue.shown().size).toBe(2));
  expect(begun).toEqual(['Một', 'Hai']);
});
