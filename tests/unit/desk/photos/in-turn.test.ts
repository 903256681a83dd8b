import { expect, test } from 'vitest';
import { inTurn } from '../../../../src/desk/editor/photos/in-turn.ts';

test('what fails holds up nothing behind it, and whoever gave it learns so', async () => {
  const queue = inTurn();
  const done: string[] = [];
  const given = [
    queue(async () => void done.push('one')),
    queue(() => Promise.reject(new Error('rejected'))),
    queue(() => {
      throw new Error('thrown');
    }),
    queue(async () => void done.push('four')),
  ];
  expect((await Promise.allSettled(given)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
  ]);
  expect(done).toEqual(['one', 'four']);
});
