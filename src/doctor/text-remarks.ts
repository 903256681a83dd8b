import { capitals } from '../booking/rules/capitals.ts';
import { superlative } from '../booking/rules/superlative.ts';
import { isShouted, lacksMarks } from '../homestay/hasty-text.ts';
import { pastYear } from '../homestay/past-year.ts';
import { sentencesIn } from '../homestay/sentences.ts';
import { dayInVietnam } from '../homestay/today.ts';
import { calmName } from '../prose/calm.ts';
import { hostNamed } from '../prose/vi/host.ts';
import { viReading } from '../prose/vi/reading.ts';

/** Something about a text that its writer mends better than anybody else. */
export interface TextRemark {
  kind: 'unmarked' | 'shouted' | 'shouted-name' | 'past-year' | 'praise' | 'clash';
  /** Vietnamese: what was seen, why it matters, what to do. */
  vi: string;
  /** English, for the developer's log. */
  en: string;
}

/** The beginning of a text, for people to know which one it is. */
export function begins(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= 40 ? line : `${line.slice(0, line.lastIndexOf(' ', 40) + 1 || 40).trim()}…`;
}

/** The sentence in which owners speak of themselves as nobody does who is called so: “em” of “cô Hoa”. */
function clashing(text: string, host: string): string | undefined {
  const called = hostNamed(calmName(host)).called;
  return sentencesIn(text).find((sentence) => !viReading.agrees(sentence, { called }));
}

/**
 * What is to be said of a Vietnamese text that its owner wrote.
 * @param host name of the host, where the text is of a house
 */
export function textRemarks(text: string, host: string | undefined): TextRemark[] {
  const remarks: TextRemark[] = [];
  const unmarked = lacksMarks(text);
  if (unmarked) {
    remarks.push({
      kind: 'unmarked',
      vi: 'Chữ chưa có dấu, khách dễ đọc nhầm, bài đăng không dùng được. Hãy gõ lại có dấu.',
      en: 'a Vietnamese text without its marks',
    });
  }
  if (isShouted(text)) {
    remarks.push({
      kind: 'shouted',
      vi: 'Viết toàn chữ hoa, khách đọc như đang hét, bài đăng không dùng được. Hãy viết chữ thường, chỉ viết hoa đầu câu và tên riêng.',
      en: 'a text in capitals',
    });
  }
  const thisYear = Number(dayInVietnam(new Date()).slice(0, 4));
  const year = pastYear(text, thisYear);
  if (year !== undefined) {
    remarks.push({
      kind: 'past-year',
      vi: `Câu này nói năm ${year}, năm nay là ${thisYear}. Sửa hoặc bỏ năm.`,
      en: `news of ${year}`,
    });
  }
  const [praise] = unmarked ? [] : superlative.find(text);
  if (praise) {
    remarks.push({
      kind: 'praise',
      vi: `“${praise.text}” là lời khen không kiểm được. Hãy kể điều có thật: món gì, nhìn thấy gì, cách bao xa.`,
      en: 'praise that nothing proves',
    });
  }
  const clash = host && clashing(text, host);
  if (clash) {
    remarks.push({
      kind: 'clash',
      vi: `“${begins(clash)}”: lời xưng không hợp với tên chủ nhà “${host}”, khách không rõ ai đang nói. Hãy xưng “tôi”, hoặc kể về ${host}.`,
      en: 'first person under the name of somebody else',
    });
  }
  return remarks;
}

/** What is to be said of a name in capitals: it stays so on pages, cards and captions; only the Booking.com kit mends it. */
export const shoutedNameRemark = (name: string): TextRemark | undefined =>
  capitals.find(name).length === 0
    ? undefined
    : {
        kind: 'shouted-name',
        vi: `Tên “${name.slice(0, 60)}” viết hoa cả chữ, khách đọc như đang hét. Hãy chỉ viết hoa chữ đầu, ví dụ: “Homestay Suối Mơ”.`,
        en: 'the name is written in capitals',
      };
