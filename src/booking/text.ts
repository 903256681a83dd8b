import type { BookingLanguage } from '../platforms/booking.ts';
import type { Finding } from './findings.ts';
import { bySentence } from './findings-by-sentence.ts';
import type { FormLabel } from './form-label.ts';
import type { BookingKit } from './kit.ts';
import type { Missing } from './missing.ts';
import { type Score, scoreIsOurs } from './score.ts';
import { needWords, standsWords } from './state-words.ts';
import type { Field, Step } from './steps/step.ts';

const width = 100;
const indent = '    ';
const vietnamese = new Intl.NumberFormat('vi-VN');

/** What a file in one language is made of. */
interface Form {
  title: string;
  /** What stands under the title. */
  opening: string[];
  /** Said of a house that does not exist. */
  sample: string;
  label: (label: FormLabel) => string;
  /** Whether a field stands in the file, and what is said of it besides its value. */
  tells: (field: Field) => boolean;
  remarks: (field: Field) => string[];
  /** What stands under the steps. */
  closing: (kit: BookingKit) => string[][];
}

/** Breaks a line at blanks so that it fits; a longer word stands alone. */
function wrapped(text: string, before = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const next = line ? `${line} ${word}` : word;
    if (before.length + next.length > width && line) {
      lines.push(before + line);
      line = word;
    } else line = next;
  }
  return [...lines, before + line];
}

const heading = (title: string) => [title, '-'.repeat(Math.min(title.length, width))];

const note = (text: string, mark: string) => wrapped(`(${mark}: ${text})`, indent);

/** Values are never broken: a line break would be pasted with them. */
const valueLines = (value: string) => value.split('\n').map((line) => (line ? indent + line : ''));

function fieldLines(field: Field, language: BookingLanguage): string[] {
  const { label, remarks } = forms[language];
  const value = field.value?.[language];
  return [...wrapped(label(field.label)), ...(value ? valueLines(value) : []), ...remarks(field)];
}

function stepLines({ title, fields }: Step, index: number, language: BookingLanguage): string[] {
  const { label, tells } = forms[language];
  let group: string | undefined;
  const lines = fields.filter(tells).flatMap((field) => {
    const named = field.group && label(field.group);
    const opens = named !== undefined && named !== group;
    group = named;
    return [...(opens ? ['', `[${named}]`] : []), ...fieldLines(field, language)];
  });
  return lines.length ? [...heading(`${index + 1}. ${label(title)}`), ...lines] : [];
}

function missingLines(missing: Missing[]): string[] {
  const lines = missing.flatMap(({ label, need, note: why }) => [
    ...wrapped(`- ${label.vi} (${needWords[need]})`),
    ...(why ? wrapped(why, indent) : []),
  ]);
  return [...heading('Còn thiếu'), ...(lines.length ? lines : ['Không thiếu gì.'])];
}

function findingLines(findings: Finding[]): string[] {
  const lines = bySentence(findings).flatMap(({ pieces, findings: all }) => [
    ...wrapped(`- “${pieces.map(({ text }) => text).join('')}”`),
    ...all.flatMap(({ name, found, reason, remedy }) =>
      wrapped(`${name} (“${found}”). ${reason} ${remedy}`, indent),
    ),
  ]);
  return [
    ...heading('Câu không đưa được lên Booking.com'),
    ...(lines.length
      ? ['Các câu này đã được bỏ khỏi bài giới thiệu; lời của chủ nhà không bị sửa.', ...lines]
      : ['Không có.']),
  ];
}

const scoreLines = ({ value, raises }: Score) => [
  ...heading(`Mức đầy đủ: ${value}/100`),
  ...wrapped(scoreIsOurs),
  ...raises.flatMap(({ name, points, remedy }) =>
    wrapped(`+${vietnamese.format(points)} ${name}: ${remedy}`, indent),
  ),
];

const forms: Record<BookingLanguage, Form> = {
  vi: {
    title: 'Hồ sơ Booking.com',
    opening: [
      'Theo đúng thứ tự các bước của Booking.com. Chép từng dòng thụt vào rồi dán vào ô cùng tên.',
      'Nhãn theo trang quản lý của Booking.com, gần đúng nhất có thể; họ hay đổi chữ.',
    ],
    sample: 'NHÀ MẪU: ngôi nhà này không có thật, đừng đăng lên Booking.com.',
    label: ({ vi, extranet }) => (extranet && extranet !== vi ? `${vi} / ${extranet}` : vi),
    tells: () => true,
    remarks: (field) => [
      ...(field.state === 'missing' ? [indent + standsWords(field).toLocaleUpperCase('vi')] : []),
      ...(field.value && !field.value.vi ? note('Chưa có bằng tiếng Việt.', 'Ghi chú') : []),
      ...(field.note ? note(field.note, field.state === 'to-correct' ? standsWords(field) : 'Ghi chú') : []),
    ],
    closing: ({ score, missing, findings }) => [
      scoreLines(score),
      missingLines(missing),
      findingLines(findings),
    ],
  },
  en: {
    title: 'Booking.com kit',
    opening: [],
    sample: 'SAMPLE: this house does not exist; do not publish it on Booking.com.',
    label: ({ vi, extranet }) => extranet ?? vi,
    tells: ({ label, value }) => Boolean(label.extranet && value?.en),
    remarks: () => [],
    closing: () => [],
  },
};

/**
 * The whole kit as plain text, Booking.com's steps in their order. `booking-vi.txt` is for the team: every field with its
 * name in both languages and what to do about it, then the score, what is missing and which sentences had to be left
 * out. `booking-en.txt` holds what is typed where the forms are filled in in English.
 */
export function kitText(kit: BookingKit, language: BookingLanguage): string {
  const form = forms[language];
  const title = `${form.title}: ${kit.property.property_name}`;
  const sections = [
    [
      title,
      '='.repeat(Math.min(title.length, width)),
      ...(kit.property.sample ? wrapped(form.sample) : []),
      ...[`${kit.property.listing.site}.`, ...form.opening].flatMap((line) => wrapped(line)),
    ],
    ...kit.steps.map((step, index) => stepLines(step, index, language)),
    ...form.closing(kit),
  ];
  return `${sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
