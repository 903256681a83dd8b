import { expect, test } from 'vitest';
import { homestay } from '../../../src/homestay/homestay.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

const [room] = aHomestayFile().rooms as Record<string, unknown>[];

test.each<[string, Record<string, unknown>, string | RegExp]>([
  [
    'a price',
    { rooms: [{ ...room, price: '150k' }] },
    'Giá một đêm” phải gồm các mục: amount (Số tiền (đồng)), per (Tính theo).',
  ],
  [
    'a position',
    { position: '22.4893, 105.3021' },
    /phải gồm các mục: latitude \([^)]*\), longitude \([^)]*\), precision \([^)]*\)\./,
  ],
  ['a text in two languages', { story: 'Nhà ông nội làm.' }, 'Viết dưới mục đó một dòng `vi: …`.'],
  ['the host', { host: 'Cô Hoa' }, 'Chủ nhà” phải gồm các mục: name'],
  [
    'a way of contact, where any one will do',
    { contact: '0912 345 678' },
    'phải gồm các mục: phone (Số điện thoại), zalo (Số Zalo),',
  ],
])('what is no group is told which keys it needs, and no other: %s', (_, more, sentence) => {
  const messages = homestay.safeParse(aHomestayFile(more)).error?.issues.map(({ message }) => message) ?? [];
  expect(messages.join('\n')).toMatch(sentence);
});
