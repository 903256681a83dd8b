import type { BookingKit } from '../kit.ts';
import { stateWords } from '../state-words.ts';

const header = [
  'Bước',
  'Phòng',
  'Mục',
  'Label',
  'Giá trị',
  'Value in English',
  'Mã Booking.com',
  'Tình trạng',
  'Ghi chú',
];

/**
 * One cell. What a spreadsheet would take for a formula gets an apostrophe before it, which also keeps `+84…` from being
 * added up. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function cell(text: string): string {
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const row = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/** Every field of the kit as a table (RFC 4180). It begins with a byte order mark: Excel garbles Vietnamese without one. */
export function factsCsv({ steps }: Pick<BookingKit, 'steps'>): string {
  const rows = steps.flatMap((step, index) =>
    step.fields.map(({ group, label, value, code, state, note }) =>
      row([
        `${index + 1}. ${step.title.vi}`,
        group?.vi ?? '',
        label.vi,
        label.en,
        value?.vi ?? '',
        value?.en ?? '',
        code ?? '',
        stateWords[state].vi,
        note?.vi ?? '',
      ]),
    ),
  );
  return `\uFEFF${row(header)}${rows.join('')}`;
}
