import { found, type Rule, wordEnd, wordStart } from './rule.ts';

const endings =
  'com|vn|net|org|info|asia|travel|site|online|shop|store|link|page|xyz|app|blog|club|top|pro|biz|tv|io|ly|gl|gg|gle';

const patterns = [
  /https?:\s?\/\/\S+/giu,
  /(?<before>^|[^\p{L}\p{N}])www\s?\.\s?\S+/giu,
  // Small letters only: “…bên suối.Net” is a forgotten blank, “suoimo.net” an address.
  new RegExp(`${wordStart}[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:${endings})(?:/\\S*)?${wordEnd}`, 'gu'),
  new RegExp(
    `${wordStart}[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*\\s?\\.\\s?(?:com|vn|net|org)(?:/\\S*)?${wordEnd}`,
    'gu',
  ),
  new RegExp(`${wordStart}[A-Z0-9-]+(?:\\.[A-Z0-9-]+)*\\.(?:COM|VN|NET|ORG)${wordEnd}`, 'gu'),
  new RegExp(`${wordStart}(?:zalo|m|wa|t|fb)\\.me(?:/\\S*)?`, 'giu'),
  new RegExp(`${wordStart}youtu\\.be(?:/\\S*)?`, 'giu'),
  new RegExp(`(?:chấm|dot)\\s(?:com|vn|net|org)${wordEnd}`, 'giu'),
];

/** Addresses of web pages, with or without https, also with blanks or spelt out. */
export const webAddress: Rule = {
  id: 'web-address',
  name: 'Địa chỉ trang web',
  reason: 'Bài trên Booking.com không được dẫn khách sang trang khác.',
  remedy: 'Bỏ link; kể điều khách cần biết ngay trong bài.',
  find: (text) => found(text, patterns),
};
