import { atStart } from '../mid-sentence.ts';
import type { Reading, Teller } from '../owner/reading.ts';

const praise = /(?:^|[^\p{L}])(?:nhất|số (?:1|một)|hàng đầu|đỉnh cao|độc nhất|top)(?!\p{L})/iu;
/** “Nhất” that praises nothing: the first, united, joined, the same. */
const noPraise = /(thứ|thống|hợp|đồng|ít|nhiều|lâu|muộn|sớm) nhất(?!\p{L})/giu;

/** Words with which owners speak of themselves, from those that every age uses to those of the young. */
const selves = {
  tôi: /(?:^|[^\p{L}])(?:tôi|nhà tôi|chúng tôi)(?!\p{L})/iu,
  mình: /(?:^|[^\p{L}])(?:bọn mình|chúng mình|tụi mình|nhà mình)(?!\p{L})/iu,
  em: /(?:^|[^\p{L}])(?:bọn em|nhà em|chúng em|tụi em)(?!\p{L})|^(?:em|e)(?= (?:là|tên|làm|ở|có|nấu|mở|xin|đón|lấy|sinh|học|hay)(?!\p{L}))/iu,
  cháu: /(?:^|[^\p{L}])(?:bọn cháu|nhà cháu|chúng cháu)(?!\p{L})/iu,
  tớ: /(?:^|[^\p{L}])(?:tớ|bọn tớ|tao|chúng tao)(?!\p{L})/iu,
};

type Self = keyof typeof selves;

/** “Mình” is the speaker, but after a name it is that person: “Cô Lả kể về quê mình”. */
const reflexive = /(?:^|[^\p{L}])mình(?!\p{L})/iu;
/** Relatives without whose they are: only a member of the family speaks so. */
const relatives =
  /(?:^|[^\p{L}])(?:ông|bà) (?:nội|ngoại)(?!\p{L})|(?:^|[^\p{L}])(?:bố|mẹ|bố mẹ|ông|bà) (?:tôi|mình|em|cháu|nhà tôi|nhà em)(?!\p{L})/iu;

/** Which words for oneself fit in one mouth with the title others use. */
const fitting: Record<string, readonly Self[]> = {
  anh: ['tôi', 'mình', 'em', 'cháu'],
  chị: ['tôi', 'mình', 'em', 'cháu'],
  em: ['mình', 'em', 'cháu'],
  cô: ['tôi', 'mình'],
  chú: ['tôi', 'mình'],
  dì: ['tôi', 'mình'],
  cậu: ['tôi', 'mình'],
  thím: ['tôi', 'mình'],
  bác: ['tôi'],
  ông: ['tôi'],
  bà: ['tôi'],
  cụ: ['tôi'],
  già: ['tôi'],
};

const kin = 'cô|chú|bác|anh|chị|ông|bà|cụ|dì|cậu|thím';
const titled = new RegExp(`(?:^|\\s)(${kin})\\s+(\\p{Lu}[\\p{L}\\p{M}]*)`, 'u');
/** The same at the beginning of a sentence; a name is large wherever it stands. */
const titledAnywhere = new RegExp(
  titled.source.replace(
    kin,
    kin.replace(/(^|\|)(\p{L})/gu, (_, bar, first) => `${bar}[${first}${first.toUpperCase()}]`),
  ),
  'gu',
);
const namesOf = (called: string) => called.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];

/** Kinship words that stand for a person already named, without what makes them another word: “bà nội”, “chị dâu”, “anh chị”. */
const standIn = new RegExp(
  `(^|[^\\p{L}])(${kin})(?!\\p{L})(?!\\s+(?:con|dâu|rể|gái|trai|nội|ngoại|cháu|cụ|em|anh|chị|cô|chú|bác|bà|mẹ|bố|họ|nhà|cả|út|hai|ba|ấy|này|chủ|hàng|giáo|đồ|lão|già|trưởng|thân|tổ|mối|ý|đơn|sĩ|thể)(?!\\p{L}))`,
  'giu',
);
/** Words before a kinship word that make another word of both. */
const compound =
  /(?:^|[^\p{L}])(?:hai|bà|ông|cô|anh|chị|chú|các|mấy|bố|mẹ|con|em|quý|hỡi|người|mọi|thầy)\s$/iu;

/** Words of kinship in a sentence that stand for a person who has been named. */
export const standIns = (sentence: string) =>
  [...sentence.matchAll(standIn)].filter(
    ({ index, 0: found, 1: before = '' }) =>
      !compound.test(sentence.slice(0, index + before.length)) &&
      // A name follows: “cô Hoa”.
      !/^\s+\p{Lu}/u.test(sentence.slice(index + found.length)),
  );

const titleOf = ({ called }: Teller) => titled.exec(called)?.[1];

const continuing =
  /^(?:nhưng|còn(?! (?:nguyên|giữ|đó))|rồi|thế|vậy|vì (?:vậy|thế)|cho nên|nên|cũng|mà|bởi|do (?:đó|vậy)|sau đó|lại|hơn nữa|ngoài ra|không thì|nếu không|tuy (?:vậy|thế|nhiên)|dù (?:vậy|thế|sao)|song|trong đó|chỉ (?:có|là|tội)|thật ra|bù lại|được cái|thì)(?!\p{L})/iu;
const demonstrative =
  /\p{L}+ (?:ấy|đó|đấy|kia|nọ)(?!\p{L})|(?:^|[^\p{L}])(?:nó|họ|như vậy|như thế|cả hai)(?!\p{L})/iu;
/** After a comma it points at what the sentence has named: “tới Tuyên Quang dễ đi; từ đó là đường đèo”. */
const inside = /[,;:] (?:trong|từ|ở|tới|đến|gần|sau|nhờ) (?:đó|đấy)(?!\p{L})/giu;
/** “Được con nào nhà nấu con ấy” points at nothing before the sentence. */
const correlative = /(?:^|[^\p{L}])(?:nào|gì|đâu|ai|bao nhiêu|bấy)(?!\p{L})/iu;

/** How Vietnamese owners write. */
export const viReading: Reading = {
  praises: (text) => praise.test(text.replace(noPraise, '$1')),

  isSpoken(sentence, { called }) {
    if (Object.values(selves).some((self) => self.test(sentence))) return true;
    const title = titleOf({ called })?.toLowerCase();
    const named =
      namesOf(called).some((name) => sentence.includes(name)) ||
      standIns(sentence).some(([, , word]) => word?.toLowerCase() === title);
    return !named && (relatives.test(sentence) || reflexive.test(sentence));
  },

  agrees(sentence, teller) {
    const title = titleOf(teller);
    const fits = title && fitting[title.toLowerCase()];
    const used = (Object.keys(selves) as Self[]).filter((self) => selves[self].test(sentence));
    return !fits ? !used.includes('tớ') : used.every((self) => fits.includes(self));
  },

  self(texts, teller) {
    const fits = fitting[titleOf(teller)?.toLowerCase() ?? ''] ?? (['mình', 'tôi', 'em'] as const);
    // The word that the owner uses, else what fits their age.
    const used = fits.find((self) => texts.some((text) => selves[self].test(text)));
    return used ?? fits.find((self) => self !== 'tôi' || fits.length === 1) ?? 'mình';
  },

  lacksSubject: (sentence) => /^(?:gồm|kể cả|kèm)(?!\p{L})/iu.test(sentence),
  continues: (sentence) => continuing.test(sentence),

  pointsBack(sentence, { called }) {
    if (demonstrative.test(sentence.replace(inside, '')) && !correlative.test(sentence)) return true;
    const known = new Set(
      [...`${called} ${sentence}`.matchAll(titledAnywhere)].map(([, title]) => title?.toLowerCase()),
    );
    return standIns(sentence).some(([, , title]) => !known.has(title?.toLowerCase()));
  },

  names: (sentence, { called }) => namesOf(called).some((name) => sentence.includes(name)),

  naming(sentence, teller) {
    const [, title] = titled.exec(teller.called) ?? [];
    const [name] = /\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*/u.exec(teller.called) ?? [];
    if (!title || !name || this.names(sentence, teller)) return sentence;
    const first = standIns(sentence).find(([, , word]) => word?.toLowerCase() === title.toLowerCase());
    if (!first) return sentence;
    const end = first.index + first[0].length;
    return `${sentence.slice(0, end)} ${name}${sentence.slice(end)}`;
  },

  introduced(sentence, { called }) {
    const told = /^(?:tôi|mình|em|cháu) (?:tên )?là (.+)$/iu.exec(sentence)?.[1];
    if (!called || !told || !namesOf(called).some((name) => told.split(/[,.;:–]/u)[0]?.includes(name)))
      return sentence;
    const rest = told.slice(told.search(/[,.;:–]|$/u)).replace(/^[\s,.;:–]+/u, '');
    if (!/\p{L}/u.test(rest)) return '';
    if (/^(?:năm nay )?\d+(?: tuổi)?(?!\p{L})/iu.test(rest))
      return `${atStart(called)} năm nay ${rest.replace(/^năm nay /iu, '')}`;
    return /^(?:là|làm|ở|sinh|nấu|dệt|trồng|nuôi|từng|vốn|đang|đã|có)(?!\p{L})/iu.test(rest)
      ? `${atStart(called)} ${rest}`
      : `${atStart(called)} là ${rest}`;
  },

  topics: {
    sleep: /(?:^|[^\p{L}])(?:ngủ|đệm|chăn|màn|gối|phòng|giường|nằm|gian|sàn chung|chiếu|nhà tắm)(?!\p{L})/giu,
    food: /(?:^|[^\p{L}])(?:ăn|cơm|bữa|món|nấu|nướng|luộc|xôi|cá|gà|vịt|lợn|rau|măng|mâm|rượu|ngô|bánh|canh|đặc sản|kẹp)(?!\p{L})/giu,
    people:
      /(?:^|[^\p{L}])(?:bố|mẹ|vợ|chồng|con gái|con trai|con cả|cháu gái|chị dâu|anh cả|thế hệ|ông cụ|cụ|dệt|tiếng Tày|kể chuyện|tuổi|quê)(?!\p{L})/giu,
    doing:
      /(?:^|[^\p{L}])(?:thuyền|bè|câu|lưới|chèo|bơi|tắm suối|leo|đi bộ|đạp xe|đốt lửa|nhảy sạp|hát|văn nghệ|sao|hái|gặt|xem)(?!\p{L})/giu,
  },
};
