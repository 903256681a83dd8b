import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedText } from '../../../../src/site/components/directory/carried-page.ts';
import { carry, unpack } from '../../../../src/site/find/carried.ts';
import { words } from '../../../../src/site/words/words.ts';
import { aHouse, housesOf } from './a-house.ts';
import { anyHouses } from './any-houses.ts';

test('what the browser unpacks is what was carried', () => {
  fc.assert(
    fc.property(anyHouses, (all) => {
      expect(unpack(JSON.parse(JSON.stringify(carry(all))))).toEqual(all);
    }),
    { numRuns: 50 },
  );
});

test('no name can end the script element it is carried in', () => {
  const carried = carry(housesOf(aHouse('a', { name: '</script><img src=x onerror=alert(1)><!--' })));
  expect(carriedText({ carried, words: words('vi').find, money: '{x}đ' })).not.toContain('<');
});
