import { expect, test } from 'vitest';
import { messengerAddress } from '../../../../src/site/enquiry/messenger.ts';

test.each([
  ['https://www.facebook.com/nhasan.bennuoc', 'https://m.me/nhasan.bennuoc'],
  ['https://facebook.com/nhasan/', 'https://m.me/nhasan'],
  ['https://www.facebook.com/profile.php?id=100064123456789', 'https://m.me/100064123456789'],
  ['https://www.facebook.com/people/Nha-San/100064123456789/', 'https://m.me/100064123456789'],
  ['https://www.facebook.com/pages/Nha-San/100064123456789', 'https://m.me/100064123456789'],
  ['https://www.facebook.com/p/Nha-San-100064123456789/', 'https://m.me/100064123456789'],
  ['https://www.facebook.com/groups/lambinh', undefined],
  ['https://www.facebook.com/share/abc', undefined],
  ['https://www.facebook.com/nhasan/photos/1', undefined],
  ['https://www.facebook.com/', undefined],
])('%s is reached at %s', (facebook, address) => expect(messengerAddress(facebook)).toBe(address));
