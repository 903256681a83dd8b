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
  ['https://www.facebook.com/Nha-San-100064123456789/', 'https://m.me/100064123456789'],
  ['https://www.facebook.com/people/Nha-San', undefined],
  ['https://www.facebook.com/watch', undefined],
  ['https://www.facebook.com/photo.php?fbid=1&id=100064123456789', undefined],
  ['https://www.facebook.com/groups/100064123456789', undefined],
  ['https://www.facebook.com/100064123456789/posts/1', undefined],
  ['https://www.facebook.com/marketplace', undefined],
  ['https://www.facebook.com/profile.php?id=me', undefined],
])('%s is reached at %s', (facebook, address) => expect(messengerAddress(facebook)).toBe(address));
