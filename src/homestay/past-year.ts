import { sentencesIn } from './sentences.ts';

/** A year that tells how old something is: it stays true. */
const history =
  /(?:^|[^\p{L}])(?:từ|trước|sau|hồi|kể từ)(?: tháng [\d-]+[,/]?)? (?:năm )?\d{4}|mở cửa|khai trương|thành lập|dựng|xây|cất|sửa|tu bổ|sinh|lấy (?:vợ|chồng)|cưới|bắt đầu|công nhận|ghi danh|xếp hạng|về đây|đón khách|sáp nhập|\b(?:since|until|before|after|began|built|founded|born|married|recognised|listed)\b/iu;
/** What is held anew each year, or has a price. */
const recurring =
  /(?:^|[^\p{L}])(?:hội|lễ|tết|giải|giá|lịch|khai mạc|mùa|sẽ|sắp|dự kiến|định|phiên|mùng|âm lịch|tháng giêng|mở (?:ngày|từ|vào)|sang năm|năm tới|năm nay|festivals?|fair|market|season|harvest|prices?|dates?|will|planned|due|held|takes place|lunar)(?!\p{L})/iu;

/** A sentence that is news of one year: who does not know when it will be read does not tell it. */
export const isOfOneYear = (sentence: string): boolean =>
  pastYear(sentence, Number.POSITIVE_INFINITY) !== undefined;

/**
 * The first year before this one in a sentence that reads as news: of a festival, a season, a price. Years of the history
 * of a house are none.
 * @param thisYear the year of whoever reads
 */
export function pastYear(text: string, thisYear: number): number | undefined {
  for (const sentence of sentencesIn(text.normalize('NFC'))) {
    if (history.test(sentence) || !recurring.test(sentence)) continue;
    // “14/2/2024” and “2024-02-14” too, but no number of a road, no amount.
    const years = Array.from(sentence.matchAll(/(?:^|[^\d.,])(20\d{2})(?![\d.,]\d|\d)/g), ([, year]) =>
      Number(year),
    );
    const past = years.find((year) => year < thisYear);
    // Of two years the later one is the news.
    if (past !== undefined && !years.some((year) => year >= thisYear)) return past;
  }
  return undefined;
}
