import type { TextLanguage, Words } from '../homestay/language.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import type { Finding } from './findings.ts';
import { type BookingKit, bookingKit } from './kit.ts';
import type { Missing } from './missing.ts';
import { type Score, scoreIsOurs } from './score.ts';
import { needWords } from './state-words.ts';
import type { Field, Step } from './steps/step.ts';
import { textOfField } from './texts/text-of-field.ts';

const width = 100;
const indent = '    ';

const words = {
  title: { vi: 'Bộ thông tin Booking.com', en: 'Booking.com kit' },
  sample: {
    vi: 'NHÀ MẪU: ngôi nhà này không có thật, đừng đăng lên Booking.com.',
    en: 'SAMPLE: this house does not exist; do not publish it on Booking.com.',
  },
  use: {
    vi: 'Theo đúng thứ tự các bước của Booking.com. Chép từng dòng thụt vào rồi dán vào ô cùng tên. Trong ngoặc vuông là mã của Booking.com; dấu ≈ là mã gần nhất do chúng tôi chọn.',
    en: 'In the order of Booking.com’s own steps. Copy each indented line into the field of that name. Square brackets hold Booking.com’s codes; ≈ marks the nearest code by our own judgement.',
  },
  labels: {
    vi: 'Nhãn theo trang quản lý của Booking.com, gần đúng nhất có thể; họ hay đổi chữ.',
    en: 'Labels follow the extranet as closely as we know it; Booking.com changes its wording often.',
  },
  lacking: { vi: 'CÒN THIẾU', en: 'MISSING' },
  wrong: { vi: 'CẦN SỬA', en: 'TO CORRECT' },
  note: { vi: 'Ghi chú', en: 'Note' },
  mend: { vi: 'Sửa ở', en: 'Change in' },
  missing: { vi: 'Còn thiếu', en: 'Still missing' },
  nothingMissing: { vi: 'Không thiếu gì.', en: 'Nothing.' },
  findings: { vi: 'Câu không đưa được lên Booking.com', en: 'Sentences that cannot stand on Booking.com' },
  nothingFound: { vi: 'Không có.', en: 'None.' },
  leftOut: {
    vi: 'Các câu này đã được bỏ khỏi bài giới thiệu; lời của chủ nhà không bị sửa.',
    en: 'The descriptions leave these sentences out; the owner’s own text is not changed.',
  },
  score: { vi: 'Mức đầy đủ', en: 'Completeness' },
  lengths: { vi: 'Bài giới thiệu ngắn hơn, dài hơn', en: 'Shorter and longer descriptions' },
  short: { vi: 'ngắn', en: 'short' },
  long: { vi: 'dài', en: 'long' },
  otherLanguage: {
    vi: 'Chưa có bằng tiếng Việt.',
    en: 'Not available in English.',
  },
} as const satisfies Record<string, Words>;

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

const other = (language: TextLanguage): TextLanguage => (language === 'vi' ? 'en' : 'vi');

/** Both languages, the reader's first; one when they are the same. */
const bothWays = (label: Words, language: TextLanguage) =>
  label.vi === label.en ? label[language] : `${label[language]} / ${label[other(language)]}`;

const note = (text: string, language: TextLanguage, mark: string = words.note[language]) =>
  wrapped(`(${mark}: ${text})`, indent);

const place = (edit: Field['edit'], language: TextLanguage) =>
  edit ? note(`${edit.file} → ${edit.field}`, language, words.mend[language]) : [];

/** Values are never broken: a line break would be pasted with them. */
function fieldLines(field: Field, language: TextLanguage): string[] {
  const code = field.code ? ` [${field.code}]` : '';
  const lines = wrapped(`${bothWays(field.label, language)}${code}`);
  const value = field.value?.[language];
  if (field.state === 'missing') lines.push(`${indent}${bothWays(words.lacking, language)}`);
  else if (value) lines.push(...value.split('\n').map((line) => (line ? indent + line : '')));
  else if (field.value) lines.push(...note(words.otherLanguage[language], language));
  if (field.note) {
    const mark = field.state === 'to-correct' ? words.wrong[language] : words.note[language];
    lines.push(...note(field.note[language], language, mark));
  }
  if (field.state !== 'ready') lines.push(...place(field.edit, language));
  return lines;
}

const heading = (title: string) => [title, '-'.repeat(Math.min(title.length, width))];

function stepLines({ title, fields }: Step, index: number, language: TextLanguage): string[] {
  let group: string | undefined;
  return [
    ...heading(`${index + 1}. ${bothWays(title, language)}`),
    ...fields.flatMap((field) => {
      const named = field.group?.[language];
      const opens = named !== group && named !== undefined;
      group = named;
      return [
        ...(opens ? ['', `[${bothWays(field.group ?? { vi: '', en: '' }, language)}]`] : []),
        ...fieldLines(field, language),
      ];
    }),
  ];
}

function missingLines(missing: Missing[], language: TextLanguage): string[] {
  const lines = missing.flatMap(({ label, need, note: why, edit }) => [
    ...wrapped(`- ${label[language]} (${needWords[need][language]})`),
    ...(why ? wrapped(why[language], indent) : []),
    ...place(edit, language),
  ]);
  return [
    ...heading(bothWays(words.missing, language)),
    ...(lines.length ? lines : [words.nothingMissing[language]]),
  ];
}

function findingLines(findings: Finding[], language: TextLanguage): string[] {
  const lines = findings.flatMap((finding) => [
    ...wrapped(`- ${finding.name[language]}: “${finding.found}”`),
    ...wrapped(finding.reason[language], indent),
    ...wrapped(finding.remedy[language], indent),
    ...note(
      `${finding.file} → ${finding.field}, ${finding.start}–${finding.end}`,
      language,
      words.mend[language],
    ),
  ]);
  return [
    ...heading(bothWays(words.findings, language)),
    ...(lines.length ? [...wrapped(words.leftOut[language]), ...lines] : [words.nothingFound[language]]),
  ];
}

function scoreLines({ value, raises }: Score, language: TextLanguage): string[] {
  const digits = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
  return [
    ...heading(`${bothWays(words.score, language)}: ${value}/100`),
    ...wrapped(scoreIsOurs[language]),
    ...raises.flatMap(({ name, points, remedy }) =>
      wrapped(`+${digits.format(points)} ${name[language]}: ${remedy[language]}`, indent),
    ),
  ];
}

/** The descriptions in the two other lengths, where they differ. */
function lengthLines({ steps, lengths, descriptions }: BookingKit, language: TextLanguage): string[] {
  const lines = steps
    .flatMap(({ fields }) => fields)
    .filter(({ id }) => id.startsWith('text-'))
    .flatMap(({ id, label }) =>
      (['short', 'long'] as const).flatMap((length) => {
        const text = textOfField(lengths[length][language], id);
        return text && text !== textOfField(descriptions[language], id)
          ? [`${bothWays(label, language)}: ${words[length][language]}`, indent + text]
          : [];
      }),
    );
  return lines.length ? [...heading(bothWays(words.lengths, language)), ...lines] : [];
}

/** A kit as plain text. */
export function kitText(kit: BookingKit, language: TextLanguage): string {
  const title = `${words.title[language]}: ${kit.property.property_name}`;
  const sections = [
    [
      title,
      '='.repeat(Math.min(title.length, width)),
      ...(kit.property.sample ? wrapped(words.sample[language]) : []),
      ...wrapped(`${kit.property.listing.site}. ${words.use[language]}`),
      ...wrapped(words.labels[language]),
    ],
    ...kit.steps.map((step, index) => stepLines(step, index, language)),
    lengthLines(kit, language),
    scoreLines(kit.score, language),
    missingLines(kit.missing, language),
    findingLines(kit.findings, language),
  ];
  return `${sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/**
 * The whole kit as plain text, for `booking-vi.txt` and `booking-en.txt`: Booking.com's steps in their order, every fact
 * with its label in both languages and its code, then the other lengths of
 * the texts, the score, what is missing and which sentences had to be left out.
 */
export const bookingText = (
  listing: Listing,
  site: Pick<SiteEntry, 'name'>,
  language: TextLanguage,
): string => kitText(bookingKit(listing, site), language);
