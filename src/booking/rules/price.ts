import { found, type Rule, wordEnd, wordStart } from './rule.ts';

const figures = '\\d{1,3}(?:[.,\\s]\\d{3})+|\\d+(?:[.,]\\d+)?';
const numberWord =
  '(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ|rưỡi|vài|mấy|chục)';
const amount = `(?:${figures}|${numberWord}(?:\\s${numberWord})*)`;
const thousands = '(?:nghìn|ngàn|triệu)';
const more = `(?:\\s(?:rưỡi|${amount}))?`;

/** “Đồng” is money, but also fields, bronze and comrades: `đồng bào`, `đồng ruộng`. */
const dong =
  '(?:đồng(?!\\s(?:bào|đội|chí|hương|ruộng|lúa|nghiệp|thời|đều|quê|cỏ|hồ|nước|rừng|đen|thau))|đ|₫|vnđ|vnd)';
const what =
  '(?:người|đêm|phòng|khách|đầu người|suất|mâm|bữa|nhà|đoàn|xe|thuyền|chuyến|lượt|giờ|vé|em bé|trẻ)';
const each = `(?:\\s?/\\s?|\\s(?:một|mỗi|cho (?:một|mỗi)|trên|1)\\s)${what}`;
const cost = '(?:giá|phí|tiền|vé|trả|mất|tốn|hết|thu|rẻ|cọc|đồng giá|chỉ(?: từ| có)?)';
const clauseEnd = '(?=\\s*(?:[.,;:!?)…]|$|\\sthôi|\\slà))';

const vietnamese = [
  // 150.000đ, 150.000 VND, 80 nghìn đồng, một trăm năm mươi nghìn đồng
  new RegExp(`(?:${figures})\\s?(?:₫|vnđ|vnd|đ)${wordEnd}`, 'giu'),
  new RegExp(
    `(?<before>^|[^\\p{L}\\p{N}])(?:\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{4,})\\s?${dong}${wordEnd}`,
    'giu',
  ),
  new RegExp(`${wordStart}${amount}\\s?${thousands}${more}\\s?${dong}${wordEnd}`, 'giu'),
  // 150k, 1tr2
  new RegExp(`${wordStart}(?:\\d{2,4}\\s?k|\\d{1,3}\\s?tr(?:\\s?\\d{1,3})?)${wordEnd}`, 'giu'),
  // 150 nghìn một người, 500 nghìn/đêm
  new RegExp(`${wordStart}${amount}\\s?${thousands}${more}${each}${wordEnd}`, 'giu'),
  // giá 150 nghìn; chỉ từ một trăm nghìn; giá phòng là 200.000
  new RegExp(
    `${wordStart}${cost}(?:\\s(?:phòng|vé|thuê|ở|ngủ|ăn|là|từ|chỉ|khoảng|có|tầm|chừng|trọn gói)){0,3}\\s${amount}\\s?${thousands}${more}${clauseEnd}`,
    'giu',
  ),
  new RegExp(
    `${wordStart}giá(?:\\s(?:phòng|vé|thuê|ở|ngủ|ăn|là|từ|chỉ|khoảng|có|tầm|chừng|trọn gói)){0,3}\\s(?:\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{5,})`,
    'giu',
  ),
  // mỗi đêm một trăm nghìn; một người 150 nghìn
  new RegExp(
    `${wordStart}(?:một|mỗi|1)\\s${what}\\s(?:là\\s|giá\\s)?${amount}\\s?${thousands}${more}${clauseEnd}`,
    'giu',
  ),
  // Offers
  new RegExp(`${wordStart}(?:giảm(?: giá)?|ưu đãi|khuyến m[ãạ]i)[^.!?\\n]{0,20}?\\d+\\s?%`, 'giu'),
  new RegExp(
    `${wordStart}(?:khuyến m[ãạ]i|giảm giá|giá (?:sốc|rẻ|hời|ưu đãi)|sale off|đang sale|sale \\d+)${wordEnd}`,
    'giu',
  ),
];

const englishNumber =
  '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|and)';
const currency = '(?:vnd|vietnamese dong|dong|usd|us dollars?|dollars?|bucks|euros?|eur|gbp|quid)';

const english = [
  /(?:us)?[$€£]\s?\d[\d.,]*/giu,
  /\d[\d.,]*\s?[$€£]/gu,
  new RegExp(`(?:${figures})\\s?(?:k\\s?)?${currency}${wordEnd}`, 'giu'),
  new RegExp(`${wordStart}(?:vnd|usd|eur|gbp)\\s?\\d[\\d.,]*`, 'giu'),
  new RegExp(`${wordStart}${englishNumber}(?:[\\s-]${englishNumber})*\\s${currency}${wordEnd}`, 'giu'),
  /\b\d+\s?% (?:off|discount)\b|\b(?:special offers?|discount(?:s|ed)?|cheap)\b/giu,
];

/** Amounts of money in figures and words, and offers. */
export const price: Rule = {
  id: 'price',
  name: 'Giá tiền',
  reason: 'Giá đổi theo ngày và nằm ở lịch giá; giá ghi trong bài sẽ có lúc sai.',
  remedy: 'Bỏ giá khỏi bài, đặt giá ở mục “Giá & phòng trống”.',
  find: (text) => found(text, [...vietnamese, ...english]),
};
