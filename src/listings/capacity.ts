import type { Room } from '../homestay/homestay.ts';

/** Greatest number of guests a house takes: all rooms together, or the houses of one kind that are let as a whole. */
export function capacity(rooms: Pick<Room, 'type' | 'count' | 'guests'>[]): number {
  const single = rooms.filter(({ type }) => type !== 'whole-house');
  const together = single.reduce((sum, { count, guests }) => sum + count * guests, 0);
  const whole = rooms.filter(({ type }) => type === 'whole-house').map(({ count, guests }) => count * guests);
  return Math.max(together, ...whole);
}
