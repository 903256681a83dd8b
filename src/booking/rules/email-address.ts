import { found, type Rule, wordEnd, wordStart } from './rule.ts';

const at = '(?:@|\\(at\\)|\\[at\\]|a[ -](?:còng|vòng|móc))';
const dot = '(?:\\.|\\(dot\\)|\\[dot\\]|chấm|dot)';
const endings = '(?:com|vn|net|org|info|edu|gov|fr|de|uk|co|me)';

/** Without one of these there is no address; the patterns themselves are slow on long texts. */
const hint = /@|[([]at[)\]]| at |a[ -](?:còng|vòng|móc)|mail|yahoo|outlook|icloud/iu;

const patterns = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  // “ten @ gmail . com”, “ten a còng gmail chấm com”
  new RegExp(
    `[\\p{L}\\p{N}._+-]+\\s*${at}\\s*[\\p{L}\\p{N}-]+(?:\\s*${dot}\\s*${endings})+${wordEnd}`,
    'giu',
  ),
  new RegExp(`[\\p{L}\\p{N}._+-]+ at [\\p{L}\\p{N}-]+ dot ${endings}${wordEnd}`, 'giu'),
  // The name of a mail service is enough: nobody writes it for another reason.
  new RegExp(`${wordStart}(?:g\\s?mail|hotmail|yahoo|outlook|icloud)(?:\\s*${dot}\\s*com)?${wordEnd}`, 'giu'),
];

/** E-mail addresses, also with blanks inside or spelt out. */
export const emailAddress: Rule = {
  id: 'email-address',
  name: 'Địa chỉ e-mail',
  reason: 'Trước khi đặt phòng, khách chỉ nhắn tin qua Booking.com, nên bài giới thiệu không được có e-mail.',
  remedy: 'Bỏ e-mail khỏi bài. Ghi e-mail ở mục “Liên hệ” trên trang quản lý Booking.com.',
  find: (text) => (hint.test(text) ? found(text, patterns) : []),
};
