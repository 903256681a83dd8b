import { found, type Rule } from './rule.ts';

const patterns = [
  /<\/?[a-z][^<>]*>/giu,
  /<!--|-->/gu,
  /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/giu,
  /\[[^\]\n]*\]\([^)\n]*\)/gu,
  /\*\*[^*\n]+\*\*|__[^_\n]+__/gu,
];

/** HTML tags, entities, and the marks of Markdown. */
export const html: Rule = {
  id: 'html',
  name: 'Mã định dạng',
  reason: 'Bài gửi Booking.com chỉ gồm chữ thường; mã định dạng sẽ hiện nguyên ra.',
  remedy: 'Xóa mã, chỉ để lại câu chữ.',
  find: (text) => found(text, patterns),
};
