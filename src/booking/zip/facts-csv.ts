import type { BookingKit } from '../kit.ts';
import { stateWords } from '../state-words.ts';

const header = [
  'Bước',
  'Phòng',
  'Mục',
  'Mục (tiếng Anh)',
  'Giá trị',
  'Giá trị (tiếng Anh)',
  'Tình trạng',
  'Ghi chú',
  'Mã Booking.com',
];

/** What a spreadsheet would take for a formula, also behind signs that nobody sees. */
const formula = /^[\s\p{Cf}]*(?=[=+\-@＝＋－＠])|^[\t\r\n]+/u;

/** A Vietnamese telephone number with the code of its country, alone in its cell. */
const vietnamesePhone = /^\+84 ?(?=[\d ]+$)/;

/**
 * One cell. A telephone number is written as people dial it; anything else that a spreadsheet would take for a formula
 * gets a blank before it. An apostrophe would be shown, and copied into the form with the number.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export const cell = (text: string): string =>
  `"${text.replace(vietnamesePhone, '0').replace(formula, ' ').replaceAll('"', '""')}"`;

const row = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/** Every field of the kit as a table (RFC 4180). It begins with a byte order mark: Excel garbles Vietnamese without one. */
export function factsCsv({ steps }: Pick<BookingKit, 'steps'>): string {
  const rows = steps.flatMap((step, index) =>
    step.fields.map(({ group, label, value, code, state, note }) =>
      row([
        `${index + 1}. ${step.title.vi}`,
        group?.vi ?? '',
        label.vi,
        label.extranet ?? '',
        value?.vi ?? '',
        value?.en ?? '',
        stateWords[state],
        note ?? '',
        code ?? '',
      ]),
    ),
  );
  return `\uFEFF${row(header)}${rows.join('')}`;
}
