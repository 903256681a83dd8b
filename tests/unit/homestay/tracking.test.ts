import { expect, test } from 'vitest';
import { z } from 'zod';
import { withoutTracking } from '../../../src/homestay/tracking.ts';
import { webAddress } from '../../../src/homestay/web-address.ts';

test.each([
  ['https://www.facebook.com/suoimo?mibextid=ZbWKwL', 'https://www.facebook.com/suoimo'],
  [
    'https://www.facebook.com/profile.php?id=100012&fbclid=IwAR0x',
    'https://www.facebook.com/profile.php?id=100012',
  ],
  [
    'https://www.facebook.com/profile.php?mibextid=a&id=100012',
    'https://www.facebook.com/profile.php?id=100012',
  ],
  ['https://www.facebook.com/share/1AbC/?mibextid=wwXIfr', 'https://www.facebook.com/share/1AbC/'],
  ['https://www.facebook.com/suoimo/?__cft__%5B0%5D=AZX&__tn__=-UC', 'https://www.facebook.com/suoimo/'],
  ['https://suoimo.vn/?utm_source=zalo&utm_medium=oa&zarsrc=410', 'https://suoimo.vn/'],
  ['https://suoimo.vn/phong?loai=doi&gclid=1#gia', 'https://suoimo.vn/phong?loai=doi#gia'],
  [
    'https://www.booking.com/hotel/vn/suoi-mo.vi.html?aid=304142&label=gen173nr&sid=0a1b&dest_id=-37',
    'https://www.booking.com/hotel/vn/suoi-mo.vi.html',
  ],
  ['https://suoimo.vn/?p=12', 'https://suoimo.vn/?p=12'],
  ['https://suoimo.vn/?clid=5&refund=có', 'https://suoimo.vn/?clid=5&refund=có'],
  ['https://suoimo.vn/#phong?fbclid=1', 'https://suoimo.vn/#phong?fbclid=1'],
  ['https://suoimo.vn/?%E0%A4%A=1', 'https://suoimo.vn/?%E0%A4%A=1'],
  ['suoimo.vn?fbclid=1', 'suoimo.vn?fbclid=1'],
])('%s is published as %s', (pasted, published) => {
  expect(withoutTracking(pasted)).toBe(published);
  expect(withoutTracking(published)).toBe(published);
});

test('an owner’s address is cleaned where it enters, and its form is asked for as before', () => {
  const field = webAddress(
    { label: 'Trang', hint: 'Địa chỉ.', contract: 'Page.', example: 'https://www.facebook.com/ten-trang' },
    { hosts: ['facebook.com'], leads: () => true, elsewhere: '' },
  );
  expect(field.parse('https://www.facebook.com/suoimo?fbclid=1')).toBe('https://www.facebook.com/suoimo');
  expect(field.safeParse('https://khac.vn/?fbclid=1').success).toBe(false);
  expect(z.toJSONSchema(field, { io: 'input' })).toMatchObject({
    type: 'string',
    title: 'Trang',
    widget: 'web-address',
    pattern: expect.stringContaining('facebook'),
  });
});
