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
  name: 'Tên tài khoản mạng xã hội',
  reason: 'Bài trên Booking.com không được mời khách sang mạng xã hội.',
  remedy: 'Bỏ tên tài khoản, dấu thăng và lời mời nhắn tin.',
  find: (text) => found(text, patterns),
};
