import { found, type Rule } from './rule.ts';

const patterns = [
  // ©, ® and ™ count as pictographs in Unicode, but are letters of trade names.
  /(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u2600-\u27bf\u2b00-\u2bff])(?:\u200d|\ufe0f|\p{M}|\p{Emoji_Modifier}|\p{Extended_Pictographic})*/gu,
  /[\d#*]\ufe0f?\u20e3/gu,
  /(?<before>^|\s)[:;=][-']?[)(DPp3]+(?!\p{L})/gu,
  /(?<before>[\p{L}\s.!])=\)+/gu,
  /\^[_.]?\^/gu,
];

/** Emoji, stars and smileys made of stops. */
export const emoji: Rule = {
  id: 'emoji',
  name: 'Biểu tượng cảm xúc',
  reason: 'Bài gửi Booking.com chỉ gồm chữ; có máy hiện biểu tượng thành ô trống.',
  remedy: 'Bỏ biểu tượng, viết bằng chữ.',
  find: (text) => found(text, patterns),
};
