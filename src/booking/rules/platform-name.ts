import { found, type Rule, wordEnd, wordStart } from './rule.ts';

/** A name with whatever people put between its letters so that no filter knows it: `z.a.l.o`, `face book`. */
const disguised = (name: string) => [...name].join('[\\s._-]?');

const names = [
  ...['zalo', 'zal0', 'facebook', 'tiktok', 'airbnb', 'agoda', 'youtube', 'instagram', 'traveloka'].map(
    disguised,
  ),
  'fb',
  'fanpage',
  'phây(?:\\s?búc)?',
  'tóp tóp',
  'insta',
  'messenger',
  'whats\\s?app',
  'viber',
  'telegram',
  'we\\s?chat',
  'kakao(?:talk)?',
  'twitter',
  'line (?:id|app)',
  'trip\\s?advisor',
  'trip\\.com',
  'expedia',
  'hotels\\.com',
  'vrbo',
  'hostelworld',
  'klook',
  'luxstay',
  'mytour',
  'ivivu',
  'vntrip',
  'couchsurfing',
];

const pattern = new RegExp(`${wordStart}(?:${names.join('|')})${wordEnd}`, 'giu');

/** Names of social networks and of other places to book. */
export const platformName: Rule = {
  id: 'platform-name',
  name: 'Tên nền tảng khác',
  reason: 'Bài trên Booking.com không nên nhắc tới mạng xã hội hay trang đặt phòng khác.',
  remedy: 'Bỏ tên đó khỏi bài.',
  find: (text) => found(text, [pattern]),
};
