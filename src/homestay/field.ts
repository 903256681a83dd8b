import { z } from 'zod';
import { cleanText } from './clean.ts';
import { labelled, meantKeys, needed, twoLines } from './group-keys.ts';
import { oneLine } from './lines.ts';
import { nearest, nearestFirst } from './nearest.ts';
import { choosable, shown, shownNames } from './shown.ts';
import { lengthOf } from './signs.ts';
import { dayInVietnam, firstDay } from './today.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * What a person needs to know about one key of a content file. The form, the error sentences and the reference
 * documentation are all made from it.
 *
 * Error sentences serve the form and the file alike. What only people who edit the file need stands behind the words
 * in brackets, as the key that they write, “Tiền mặt (cash)”, or in a clause that begins with “trong tệp”; the form
 * leaves both out. A sentence that cannot be parted like this has a second one for the form in `params.inForm`.
 */
export interface FieldNotes {
  /** Vietnamese label in the form: "Tên nhà". */
  label: string;
  /** Vietnamese hint below the label, in the tone of a neighbour who explains. */
  hint: string;
  /** English contract for developers: what the value means, with its unit. */
  contract: string;
  /** How a form asks for it, where the kind of value does not say it: `position`, `half-hour`. */
  widget?: string;
}

/** Notes of a key that holds a value, not a group of other keys. */
export interface ValueNotes<T> extends FieldNotes {
  /** A value that passes; it is shown in the form, in error sentences and in the reference. */
  example: T;
  /** Vietnamese remedy that replaces the general one, when the general one would not help. */
  remedy?: string;
  /** Vietnamese: what to write where the key is missing. */
  missing?: string;
  /** Folder in `content/` in which the value names an entry: `villages`. */
  refersTo?: string;
}

type Issue = { input?: unknown; code?: string };

/** `Ví dụ: “Cô Hoa”.`, with one full stop. */
function instance(example: unknown): string {
  if (typeof example !== 'string') return `Ví dụ: ${String(example)}.`;
  return `Ví dụ: “${example}”${/[.!?]$/.test(example) ? '' : '.'}`;
}

/** Vietnamese sentence for a key that is missing or holds the wrong kind of value. */
const sentence = (notes: ValueNotes<unknown>, wrong: string) => (issue: Issue) => {
  const remedy = notes.remedy ?? instance(notes.example);
  return issue.input === undefined
    ? `Thiếu “${notes.label}”. ${notes.missing ? `${notes.missing} ` : ''}${remedy}`
    : `“${notes.label}” ${wrong}. ${remedy}`;
};

/** Notes of a number, and how one is read that people wrote in another way. */
type NumberNotes = ValueNotes<number> & { read?: (written: string) => number | undefined };

/** A number with a word behind it, or before: `8 người`. */
const numberIn = (written: string) => {
  const [found, ...more] = written.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found && !more.length && /^\d+$/.test(found) && !written.includes('-') ? Number(found) : undefined;
};

/** What stands in a number that has no place there. */
function needless(written: string, meant: number): string {
  if (written.replace(/\D/g, '') !== String(meant)) return 'Ghi đủ số:';
  const signs = [
    written.includes('.') && 'dấu chấm',
    written.includes(',') && 'dấu phẩy',
    /\d[\s_]+\d/.test(written) && 'khoảng trống',
    /[\p{L}₫/]/u.test(written) && 'chữ',
  ].filter((sign) => sign !== false);
  return signs.length ? `Bỏ ${signs.join(' và ')}: ghi` : 'Ghi';
}

/** The same for a number, which may be right but for what stands around it. */
const number = (notes: NumberNotes, wrong: string, form: RegExp) => (issue: Issue) => {
  const { input } = issue;
  if (typeof input !== 'string') return sentence(notes, wrong)(issue);
  if (form.test(input)) {
    return `“${notes.label}” là số nhưng nằm trong dấu ngoặc kép. Hãy bỏ dấu ngoặc kép, chỉ để ${shown(input)}.`;
  }
  const meant = (notes.read ?? numberIn)(input);
  return meant === undefined
    ? sentence(notes, wrong)(issue)
    : `“${notes.label}” chỉ viết chữ số. ${needless(input, meant)} ${meant}.`;
};

const meta = (
  notes: FieldNotes & { example?: unknown; refersTo?: string },
  more: Record<string, unknown> = {},
) => ({
  title: notes.label,
  description: notes.hint,
  contract: notes.contract,
  ...(notes.widget ? { widget: notes.widget } : {}),
  ...(notes.refersTo ? { refersTo: notes.refersTo } : {}),
  ...('example' in notes ? { examples: [notes.example] } : {}),
  ...more,
});

/**
 * One line of text, or several; cleaned, and of lines that were pasted into one the breaks are blanks. Lengths are
 * counted as people count them, in whole signs.
 */
export function text(notes: ValueNotes<string> & { min?: number; max: number; lines?: boolean }) {
  const { min = 1, max, label, lines } = notes;
  return z
    .string({ error: sentence(notes, 'phải là chữ; nếu là số thì đặt trong dấu ngoặc kép') })
    .overwrite((given) => (lines ? cleanText(given) : oneLine(cleanText(given))))
    .refine((given) => lengthOf(given) >= min, {
      error: `“${label}” ngắn quá: viết ít nhất ${min} chữ cái. ${instance(notes.example)}`,
      params: { en: `shorter than ${min} characters` },
    })
    .refine((given) => lengthOf(given) <= max, {
      error: ({ input }) =>
        `“${label}” dài ${lengthOf(String(input))} chữ cái, nhiều nhất là ${max}. Hãy viết ngắn lại.`,
      params: { en: `longer than ${max} characters` },
    })
    .meta(meta(notes, { minLength: min, maxLength: max, ...(lines ? { widget: 'text' } : {}) }));
}

/**
 * A text with a fixed form, such as a key or a web address.
 * @param notes `fits` asks for what a form cannot say; `wrong` names what is wrong in a text, in a sentence of its own;
 *   `meant` gives the right way to write what was written in another, and nothing where it may mean two things
 */
export function pattern(
  notes: ValueNotes<string> & {
    form: RegExp;
    remedy: string;
    fits?: (text: string) => boolean;
    wrong?: (text: string) => string | undefined;
    meant?: (written: string) => string | undefined;
  },
) {
  const meant = (input: unknown) => notes.meant?.(String(input));
  const error = ({ input }: Issue) => {
    const instead = meant(input);
    const remedy = instead ? `Ghi ${instead}.` : notes.remedy;
    return `“${notes.label}” chưa đúng. ${[notes.wrong?.(String(input)), remedy].filter(Boolean).join(' ')}`;
  };
  const notText = sentence(notes, 'phải là chữ');
  return (
    z
      .string({
        error: (issue) =>
          typeof issue.input === 'number' && meant(issue.input) ? error(issue) : notText(issue),
      })
      .regex(notes.form, { error })
      // One sentence is enough; rules across fields still speak.
      .refine((text) => !notes.form.test(text) || (notes.fits?.(text) ?? true), {
        error,
        params: { en: 'not such an address' },
      })
      .meta(meta(notes))
  );
}

const rangeSentence = ({ label, remedy, min, max }: ValueNotes<number> & { min: number; max: number }) =>
  `“${label}” phải từ ${min.toLocaleString('vi-VN')} đến ${max.toLocaleString('vi-VN')}. ${remedy ?? ''}`.trim();

/**
 * A whole number with both ends included.
 * @param notes `below` asks back about a number that is too small; nothing where there is nothing to ask
 */
export function whole(
  notes: NumberNotes & { min: number; max: number; below?: (given: number) => string | undefined },
) {
  const { min, max } = notes;
  const range = rangeSentence(notes);
  return z
    .int({ error: number(notes, 'phải là số nguyên, chỉ viết chữ số', /^\d+$/) })
    .min(min, { error: ({ input }) => notes.below?.(Number(input)) ?? range })
    .max(max, { error: range })
    .meta(meta(notes));
}

/** A number with decimals, both ends included. */
export function decimal(notes: ValueNotes<number> & { min: number; max: number }) {
  const { min, max } = notes;
  const range = rangeSentence(notes);
  return z
    .number({ error: number(notes, 'phải là số', /^-?\d+(?:\.\d+)?$/) })
    .min(min, { error: range })
    .max(max, { error: range })
    .meta(meta(notes));
}

/** Yes and no as people write them, without marks. */
const answers = new Map([
  ...['co', 'yes', 'y', 'true', 'dung', 'on'].map((word) => [word, true] as const),
  ...['khong', 'no', 'n', 'false', 'sai', 'off'].map((word) => [word, false] as const),
]);

/** Yes or no. */
export function flag(notes: ValueNotes<boolean>) {
  const remedy = notes.remedy ?? 'Hãy chọn có (true) hoặc không (false).';
  const two = sentence({ ...notes, remedy }, 'chỉ có hai lựa chọn');
  return z
    .boolean({
      error: (issue) => {
        const meant = answers.get(withoutMarks(String(issue.input)).toLowerCase());
        return meant === undefined ? two(issue) : `“${notes.label}” chưa đúng. Ghi ${meant}.`;
      },
    })
    .meta(meta(notes));
}

const written = (day: string) => day.split('-').reverse().join('/');

/** A day as people write it, `20/10/2026`, in the order of the file. */
function dayFirst(text: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(meant) ? meant : undefined;
}

const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** A calendar day, `YYYY-MM-DD`, on which something was done: not before the project began, not after today in Vietnam. */
export function day(notes: ValueNotes<string>) {
  return z.iso
    .date({
      error: (issue) => {
        const meant = dayFirst(String(issue.input));
        return meant
          ? `“${notes.label}” viết theo thứ tự năm-tháng-ngày. Ghi ${meant}.`
          : sentence(notes, 'phải là ngày có thật, viết theo thứ tự năm-tháng-ngày')(issue);
      },
    })
    .refine((given) => !isDay(given) || (given >= firstDay && given <= dayInVietnam(new Date())), {
      error: ({ input }) =>
        `“${notes.label}” ghi ${written(String(input))}. Đây là ngày của việc đã làm: từ ${written(firstDay)} đến hôm nay, ${written(dayInVietnam(new Date()))}. Hãy xem lại năm.`,
      params: { en: `must lie between ${firstDay} and today in Vietnam` },
    })
    .meta(meta(notes));
}

/** A table of choices: key → its words in every site language, and whatever else the field needs to know. */
export type Vocabulary = Record<string, { vi: string; en: string }>;

const keysOf = <V extends Vocabulary>(vocabulary: V) =>
  Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];

const labelsOf = (vocabulary: Vocabulary) =>
  Object.fromEntries(Object.entries(vocabulary).map(([key, words]) => [key, words.vi]));

const inWords = ({ key, names: [vi] }: { key: string; names: readonly [string, string] }) => `${vi} (${key})`;

const candidatesOf = (vocabulary: Vocabulary) =>
  Object.entries(vocabulary).map(([key, { vi, en }]) => ({ key, names: [vi, en] as const }));

/** The choices in a sentence, as many as it can carry. */
const listing = (vocabulary: Vocabulary) => choosable(candidatesOf(vocabulary).map(inWords), '; ');

/** What is none of the choices: with the one that was probably meant, else with what there is. */
function noChoice(label: string, from: Vocabulary, input: unknown, others: string): string {
  const candidates = candidatesOf(from);
  const written = shown(input);
  const near = nearest(written, candidates);
  const instead = near
    ? `Có phải ${near.key} (${near.names[0]})? Nếu đúng, ghi ${near.key}.`
    : `${others}: ${choosable(nearestFirst(written, candidates).map(inWords), '; ')}.`;
  return `“${label}” không có lựa chọn “${written}”. ${instead}`;
}

/** One key of a vocabulary. */
export function choice<V extends Vocabulary>(notes: ValueNotes<keyof V & string> & { from: V }) {
  const { label, from } = notes;
  return z
    .enum(keysOf(from), {
      error: (issue) =>
        issue.input === undefined
          ? `Thiếu “${label}”. Hãy chọn một: ${listing(from)}.`
          : noChoice(label, from, issue.input, 'Hãy chọn một'),
    })
    .meta(meta(notes, { choices: labelsOf(from) }));
}

/** Several keys of a vocabulary, each at most once. */
export function choices<V extends Vocabulary>(notes: ValueNotes<(keyof V & string)[]> & { from: V }) {
  const { label, from } = notes;
  return z
    .array(
      z.enum(keysOf(from), {
        error: (issue) => noChoice(label, from, issue.input, 'Chỉ dùng'),
      }),
      {
        error: (issue) =>
          issue.input === undefined
            ? `Thiếu “${label}”. Hãy chọn ít nhất một: ${listing(from)}.`
            : `“${label}” phải là một danh sách, mỗi dòng một lựa chọn, bắt đầu bằng dấu gạch ngang. Viết như sau:\n${[
                ...new Set([...notes.example, ...keysOf(from)]),
              ]
                .slice(0, 2)
                .map((key) => `- ${key}`)
                .join('\n')}`,
      },
    )
    .refine((keys) => new Set(keys).size === keys.length, {
      error: `“${label}” có lựa chọn bị ghi hai lần. Hãy bỏ bớt một.`,
      params: { en: 'each choice may stand only once' },
    })
    .meta(meta(notes, { choices: labelsOf(from) }));
}

/** A list of values. `item` is the Vietnamese word for one of them: "tên". */
export function values<T extends z.ZodType>(
  of: T,
  notes: ValueNotes<z.input<T>[]> & { item: string; max: number },
) {
  const { label, item, max } = notes;
  return z
    .array(of, { error: `“${label}” phải là một danh sách, mỗi dòng một ${item}.` })
    .refine((given) => given.length <= max, {
      error: `“${label}” có nhiều nhất ${max} ${item}. Hãy bỏ bớt.`,
      params: { en: `more than ${max}` },
    })
    .meta(meta(notes, { maxItems: max }));
}

/** A list of groups. `item` is the Vietnamese word for one of them: "phòng". */
export function list<T extends z.ZodType>(
  of: T,
  notes: FieldNotes & { item: string; min?: number; max: number },
) {
  const { label, item, min = 0, max } = notes;
  return (
    z
      .array(of, {
        error: (issue) =>
          issue.input === undefined
            ? `Thiếu “${label}”. Hãy thêm ít nhất một ${item}.`
            : `“${label}” phải là một danh sách ${item}.${twoLines(of)}`,
      })
      // A text in the place of a list has a length too, which is nobody's concern.
      .refine((given) => given.length >= min, {
        error: `“${label}” cần ít nhất ${min} ${item}.`,
        params: { en: `fewer than ${min}` },
      })
      .refine((given) => given.length <= max, {
        error: `“${label}” có nhiều nhất ${max} ${item}.`,
        params: { en: `more than ${max}` },
      })
      .meta(meta(notes, { item, minItems: min, maxItems: max }))
  );
}

/**
 * A group of keys. A key that is not known is refused, so that a typing mistake in a key is noticed.
 * @param notes `needs` says in Vietnamese how the group is written, where its keys alone would not tell
 */
export function group<T extends z.ZodRawShape>(shape: T, notes: FieldNotes & { needs?: string }) {
  return z
    .strictObject(shape, {
      error: (issue) => {
        if (issue.code === 'unrecognized_keys') {
          const { keys } = issue as unknown as { keys: string[] };
          return `“${notes.label}” có mục không hiểu được: ${shownNames(keys)}. ${meantKeys(shape, keys)}`;
        }
        const needs = `các mục: ${labelled(shape, needed(shape))}.`;
        return issue.input === undefined
          ? `Thiếu “${notes.label}”. ${notes.needs ?? `Cần có ${needs}`}`
          : `“${notes.label}” ${notes.needs ? `chưa đúng. ${notes.needs}` : `phải gồm ${needs}`}`;
      },
    })
    .meta(meta(notes));
}
