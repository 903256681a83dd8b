import { found, type Rule, wordEnd, wordStart } from './rule.ts';

const patterns = [
  // The character before tells a handle from an e-mail address.
  /(?<before>^|[^\p{L}\p{N}._%+-])@\s?[\p{L}\p{N}_][\p{L}\p{N}_.]+/gu,
  /(?<before>^|[^\p{L}\p{N}&])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu,
  new RegExp(
    `${wordStart}(?:inbox|ib|nhắn tin riêng|kết bạn|add nick|follow us|find us on|dm us)${wordEnd}`,
    'giu',
  ),
];

/** Handles, hashtags and requests to write somewhere else. */
export const socialHandle: Rule = {
  id: 'social-handle',
  name: { vi: 'Tên tài khoản mạng xã hội', en: 'Social media handle' },
  reason: {
    vi: 'Bài trên Booking.com không được mời khách sang mạng xã hội.',
    en: 'A text on Booking.com must not send guests to social media.',
  },
  remedy: {
    vi: 'Bỏ tên tài khoản, dấu thăng và lời mời nhắn tin.',
    en: 'Take out the handle, the hashtag or the request to write elsewhere.',
  },
  find: (text) => found(text, patterns),
};
