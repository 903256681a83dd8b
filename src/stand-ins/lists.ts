import { give } from './give.ts';

// What lists, texts and objects can do from Chrome 92 to 117 and from iOS 15.4 to 17.4 on.

type List = unknown[];
type Test = (value: unknown, index: number, list: List) => unknown;

const placeIn = (list: ArrayLike<unknown>, index: number) => {
  const whole = Math.trunc(index) || 0;
  return whole < 0 ? list.length + whole : whole;
};

function at(this: ArrayLike<unknown>, index: number) {
  return this[placeIn(this, index)];
}

function findLastIndex(this: List, test: Test, self?: unknown): number {
  for (let index = this.length - 1; index >= 0; index--) {
    if (test.call(self, this[index], index, this)) return index;
  }
  return -1;
}

function groupsOf(values: Iterable<unknown>, keyOf: (value: unknown, index: number) => unknown) {
  const groups = new Map<unknown, unknown[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index++);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

give(Array.prototype, {
  at,
  findLastIndex,
  findLast(this: List, test: Test, self?: unknown) {
    return this[findLastIndex.call(this, test, self)];
  },
  toReversed(this: List) {
    return [...this].reverse();
  },
  toSorted(this: List, order?: (one: unknown, other: unknown) => number) {
    return [...this].sort(order);
  },
  toSpliced(this: List, ...how: [number, number, ...unknown[]]) {
    const copy = [...this];
    copy.splice(...how);
    return copy;
  },
  with(this: List, index: number, value: unknown) {
    const place = placeIn(this, index);
    if (place < 0 || place >= this.length) throw new RangeError(`no place ${index} in ${this.length}`);
    const copy = [...this];
    copy[place] = value;
    return copy;
  },
});
give(String.prototype, { at });
give(Object.getPrototypeOf(Uint8Array.prototype), { at });
give(Object, {
  hasOwn: (target: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(target, key) !== undefined,
});
give(Map, { groupBy: groupsOf });
