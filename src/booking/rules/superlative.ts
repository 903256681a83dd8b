import { found, merged, type Rule, wordEnd, wordStart } from './rule.ts';

/** Qualities that nobody can measure. “Gần nhất”, “lớn nhất”, “ít nhất” can be facts and are left alone. */
const qualities = [
  'đẹp',
  'tốt',
  'rẻ',
  'ngon',
  'sạch(?: sẽ)?',
  'tuyệt(?: vời)?',
  'hay',
  'xịn',
  'chất lượng',
  'thú vị',
  'hấp dẫn',
  'nổi tiếng',
  'lý tưởng',
  'yên bình',
  'bình yên',
  'thoải mái',
  'tiện nghi',
  'sang(?: trọng)?',
  'vui',
  'uy tín',
  'thân thiện',
  'hiếu khách',
  'độc đáo',
  'đáng (?:đến|tới|ở|sống|nhớ)',
  'chill',
];

/** “The loveliest time is September” says when to come, not that the house beats all others. */
const seasonBefore = /(?:mùa|tháng|lúc|khi|dịp|thời điểm|thời gian|buổi|ngày)[^.!?]{0,40}$/iu;
const seasonAfter = '(?! (?:là )?(?:vào|khi|lúc|từ|tháng|mùa|buổi|trong năm|dịp)(?:\\s|$))';

const best = new RegExp(`${wordStart}(?:${qualities.join('|')}) nhất${seasonAfter}${wordEnd}`, 'giu');

const bestOfAll = (text: string) =>
  found(text, [best]).filter(({ start }) => !seasonBefore.test(text.slice(Math.max(0, start - 60), start)));

/** “The largest of the province” can be a fact. */
const measuredBefore =
  /(?:lớn|nhỏ|cao|thấp|dài|sâu|rộng|gần|xa|đông|cổ|lâu|già|trẻ|sớm|muộn|mới|ít|nhiều) $/iu;

const first = new RegExp(
  `${wordStart}(?:số (?:1|một)|nhất|đứng đầu) (?:vùng|tỉnh|huyện|xã|việt nam|miền|cả nước|khu vực|tuyên quang|lâm bình|n[aà] hang)${wordEnd}`,
  'giu',
);

const firstOfAll = (text: string) =>
  found(text, [first]).filter(
    ({ start, text: place }) => !(/^nhất/iu.test(place) && measuredBefore.test(text.slice(0, start))),
  );

const vietnamese = [
  new RegExp(
    `${wordStart}(?:hàng đầu|bậc nhất|đệ nhất|độc nhất(?: vô nhị)?|có một không hai|không (?:đâu|nơi nào|nhà nào) (?:bằng|sánh bằng|đẹp bằng)|vô địch|số dách|đẳng cấp|hoàn hảo|siêu (?:đẹp|rẻ|phẩm|xịn)|thiên đường)${wordEnd}`,
    'giu',
  ),
  new RegExp(`${wordStart}(?:chuẩn|tiêu chuẩn|đạt|hạng) (?:[345]|ba|bốn|năm) sao${wordEnd}`, 'giu'),
];

const praise =
  'beautiful|comfortable|peaceful|authentic|amazing|stunning|wonderful|charming|delicious|scenic|welcoming|unique|relaxing|picturesque|spectacular|memorable|luxurious|popular';

/** “The best time to come”, “best reached by motorbike” are advice, not praise. */
const bestOfIts =
  /\bbest\b(?! (?:times?|season|months?|weeks?|days?|way|route|reached|seen|visited|known|in|from|between|before|after|by|to|for)\b)/giu;

/** “At best”, “we do our best” are no praise. */
const modestBefore = /(?:at |(?:do|did|does|cook|try|give|make|tries) (?:our|my|their|your|its) )$/iu;

const bestInEnglish = (text: string) =>
  found(text, [bestOfIts]).filter(({ start }) => !modestBefore.test(text.slice(0, start)));

const english = [
  /\b(?:finest|cheapest|loveliest|prettiest|cleanest|nicest|friendliest|tastiest|greatest|cosiest|coziest)\b/giu,
  new RegExp(`\\bmost (?:${praise})\\b`, 'giu'),
  /\b(?:number one|no\. ?1|second to none|one of a kind|once in a lifetime|like no other)\b|#1\b/giu,
  /\b(?:unrivalled|unbeatable|unmatched|unparalleled|unforgettable|world-class|ultimate|perfect|paradise)\b/giu,
  /\b(?:top-rated|(?:four|five|[45])[- ]star)\b/giu,
];

/** Praise that no fact in the listing can prove. */
export const superlative: Rule = {
  id: 'superlative',
  name: 'Lời khen không có gì chứng minh',
  reason:
    'Booking.com dựng trang từ sự thật; lời khen không kiểm được thì không dùng tới, còn khách dễ thất vọng.',
  remedy: 'Kể điều khách thấy được: nhìn ra đâu, ăn món gì, cách hồ bao xa.',
  find: (text) =>
    merged(text, [
      ...bestOfAll(text),
      ...firstOfAll(text),
      ...bestInEnglish(text),
      ...found(text, [...vietnamese, ...english]),
    ]),
};
