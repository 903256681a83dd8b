import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Drawing } from '../../../../src/desk/editor/preview/drawing/client.ts';
import type { FromWorker, Outcome, ToWorker } from '../../../../src/desk/editor/preview/drawing/messages.ts';
import { aCard } from '../../cards/a-card.ts';

const opened: FakeWorker[] = [];

/** A worker that answers when the test says so. */
class FakeWorker {
  asked: number[] = [];
  isOver = false;
  #listeners = new Map<string, (event: { data?: FromWorker }) => void>();

  constructor() {
    opened.push(this);
  }
  addEventListener(type: string, listener: (event: { data?: FromWorker }) => void) {
    this.#listeners.set(type, listener);
  }
  postMessage(message: ToWorker) {
    this.asked.push(message.id);
  }
  terminate() {
    this.isOver = true;
  }
  say(data: FromWorker) {
    this.#listeners.get('message')?.({ data });
  }
}

const outcome: Outcome = { fault: 'Hết chỗ.' };

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('a worker that never answers for one card is replaced at the next', async () => {
  const drawing = new Drawing(() => undefined);
  const first = drawing.draw(aCard('link'));
  opened[0]?.say({ kind: 'drawn', id: 1, outcome });
  expect(await first).toBe(outcome);
  void drawing.draw(aCard('link'));
  const third = drawing.draw(aCard('link'));
  expect(opened.map(({ isOver, asked }) => [isOver, asked])).toEqual([
    [true, [1, 2]],
    [false, [3]],
  ]);
  opened[1]?.say({ kind: 'drawn', id: 3, outcome });
  expect(await third).toBe(outcome);
  drawing.close();
  expect(opened[1]?.isOver).toBe(true);
});

test('a worker that a weak line still brings is left alone, and answers for all', async () => {
  const drawing = new Drawing(() => undefined);
  const both = [drawing.draw(aCard('link')), drawing.draw(aCard('link'))];
  for (const id of [1, 2]) opened[0]?.say({ kind: 'drawn', id, outcome });
  expect(await Promise.all(both)).toEqual([outcome, outcome]);
  expect(opened).toHaveLength(1);
});
