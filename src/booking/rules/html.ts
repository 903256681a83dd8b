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
  name: { vi: 'Mã định dạng', en: 'HTML or other mark-up' },
  reason: {
    vi: 'Bài gửi Booking.com chỉ gồm chữ thường; mã định dạng sẽ hiện nguyên ra.',
    en: 'Texts for Booking.com are plain; the mark-up itself would be seen.',
  },
  remedy: { vi: 'Xóa mã, chỉ để lại câu chữ.', en: 'Remove the mark-up and leave the words.' },
  find: (text) => found(text, patterns),
};
