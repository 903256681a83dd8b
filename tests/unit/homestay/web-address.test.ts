import { describe, expect, test } from 'vitest';
import { teamContact } from '../../../src/homestay/contact.ts';

const said = (way: string, value: string) =>
  teamContact.safeParse({ [way]: value }).error?.issues.map(({ message }) => message);

describe('An address that a browser opens', () => {
  test.each([
    ['website', 'https://example.com'],
    ['website', 'https://nhà-sàn.vn/phòng?a=1#b'],
    ['website', 'https://xn--nh-sn-wqag.vn/'],
    ['website', 'https://my_house.example.com:8443/'],
    ['facebook', 'https://www.facebook.com/nhasan.bennuoc'],
    ['facebook', 'https://m.facebook.com/profile.php?id=100064123456789'],
    ['facebook', 'https://www.facebook.com/people/Nha-San/100064123456789/'],
    ['facebook', 'https://www.facebook.com/share/1AbCdEfGh/'],
    ['facebook', 'https://www.facebook.com/groups/lambinh'],
    ['booking', 'https://www.booking.com/hotel/vn/ten-nha.vi.html?aid=1'],
    ['booking', 'https://www.booking.com/Share-AbCdEf'],
    ['email', 'ten.nha+web@example.com'],
    ['email', 'nhà@nhà-sàn.vn'],
  ])('%s %s', (way, value) => {
    expect(said(way, value)).toBeUndefined();
  });
});

describe('An address that leads nowhere, or not to the house', () => {
  test.each([
    ['website', 'https://a.bc:99999/'],
    ['website', 'https://%zz.example/'],
    ['website', 'https://-.--/'],
    ['website', 'https://-a.example/'],
    ['website', 'https://a..example/'],
    ['website', 'https://192.168.1.1/'],
    ['website', 'https://localhost/'],
    ['website', 'https://me:secret@example.com/'],
    ['website', 'https://exa mple.com/'],
    ['website', 'http://example.com/'],
    ['facebook', 'https://www.facebook.com/'],
    ['facebook', 'https://www.facebook.com:99999/nhasan'],
    ['facebook', 'https://www.facebook.com/login/?next=x'],
    ['facebook', 'https://www.facebook.com/photo.php?fbid=1'],
    ['facebook', 'https://www.facebook.com/nhasan/posts/1'],
    ['facebook', 'https://www.facebook.com/share/p/1AbCdEfGh/'],
    ['facebook', 'https://www.facebook.com/profile.php'],
    ['booking', 'https://www.booking.com/'],
    ['booking', 'https://www.booking.com/searchresults.vi.html?ss=Lam+Binh'],
    ['booking', 'https://admin.booking.com/hotel/hoteladmin/extranet_ng/manage/home.html?ses=1'],
    ['email', 'a,b@c.de'],
    ['email', 'a@b.cc?subject=x'],
    ['email', 'a@b.cc&bcc=x'],
    ['email', 'a%0Ab@c.de'],
    ['email', 'a@b@c.de'],
    ['email', 'a@-b.de'],
    ['email', 'a@b'],
    ['email', '.a@b.de'],
    ['email', `${'a'.repeat(250)}@b.de`],
  ])('%s %s is refused with one sentence', (way, value) => {
    expect(said(way, value)).toEqual([expect.stringMatching(/^“.+” chưa đúng\. .*ví dụ: /u)]);
  });

  test('the sentence says where the address leads', () => {
    expect(said('facebook', 'https://www.facebook.com/watch')).toEqual([
      '“Trang Facebook” chưa đúng. Link này không dẫn tới trang của nhà mà tới trang chung của Facebook, hoặc một bài, một ảnh. Chép nguyên link bắt đầu bằng https://, ví dụ: https://www.facebook.com/ten-trang',
    ]);
  });
});
