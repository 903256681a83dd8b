import { z } from 'zod';
import { cleanText } from './clean.ts';
import { oneLine } from './lines.ts';
import { choosable, shown, shownNames } from './shown.ts';
import { lengthOf } from './signs.ts';
import { dayInVietnam, firstDay } from './today.ts';

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
    ? `Thiếu “${notes.label}”. ${remedy}`
    : `“${notes.label}” ${wrong}. ${remedy}`;
};

/** The same for a number, which may be right but for the quotation marks around it. */
const number = (notes: ValueNotes<number>, wrong: string, form: RegExp) => (issue: Issue) =>
  typeof issue.input === 'string' && form.test(issue.input)
    ? `“${notes.label}” là số nhưng nằm trong dấu ngoặc kép. Hãy bỏ dấu ngoặc kép, chỉ để ${shown(issue.input)}.`
    : sentence(notes, wrong)(issue);

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
 * @param notes `fits` asks for what a form cannot say; `wrong` names what is wrong in a text, in a sentence of its own
 */
export function pattern(
  notes: ValueNotes<string> & {
    form: RegExp;
    remedy: string;
    fits?: (text: string) => boolean;
    wrong?: (text: string) => string | undefined;
  },
) {
  const error = ({ input }: Issue) =>
    `“${notes.label}” chưa đúng. ${[notes.wrong?.(String(input)), notes.remedy].filter(Boolean).join(' ')}`;
  return (
    z
      .string({ error: sentence(notes, 'phải là chữ') })
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
  notes: ValueNotes<number> & { min: number; max: number; below?: (given: number) => string | undefined },
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

/** Yes or no. */
export function flag(notes: ValueNotes<boolean>) {
  const remedy = notes.remedy ?? 'Hãy chọn có (true) hoặc không (false).';
  return z.boolean({ error: sentence({ ...notes, remedy }, 'chỉ có hai lựa chọn') }).meta(meta(notes));
}

const written = (day: string) => day.split('-').reverse().join('/');

const isDay = (text: string) => z.iso.date().safeParse(text).success;

/** A calendar day, `YYYY-MM-DD`, on which something was done: not before the project began, not after today in Vietnam. */
export function day(notes: ValueNotes<string>) {
  return z.iso
    .date({ error: sentence(notes, 'phải là ngày có thật, viết theo thứ tự năm-tháng-ngày') })
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

/** The choices in a sentence: with their words, unless they are too many to be read. */
const listing = (vocabulary: Vocabulary) => {
  const entries = Object.entries(vocabulary);
  return choosable(
    entries.map(([key, words]) => (entries.length > 15 ? key : `${words.vi} (${key})`)),
    '; ',
  );
};

/** One key of a vocabulary. */
export function choice<V extends Vocabulary>(notes: ValueNotes<keyof V & string> & { from: V }) {
  const { label, from } = notes;
  return z
    .enum(keysOf(from), {
      error: (issue) =>
        issue.input === undefined
          ? `Thiếu “${label}”. Hãy chọn một: ${listing(from)}.`
          : `“${label}” không có lựa chọn “${shown(issue.input)}”. Hãy chọn một: ${listing(from)}.`,
    })
    .meta(meta(notes, { choices: labelsOf(from) }));
}

/** Several keys of a vocabulary, each at most once. */
export function choices<V extends Vocabulary>(notes: ValueNotes<(keyof V & string)[]> & { from: V }) {
  const { label, from } = notes;
  return z
    .array(
      z.enum(keysOf(from), {
        error: (issue) => `“${label}” không có lựa chọn “${shown(issue.input)}”. Chỉ dùng: ${listing(from)}.`,
      }),
      {
        error: (issue) =>
          issue.input === undefined
            ? `Thiếu “${label}”. Hãy chọn ít nhất một: ${listing(from)}.`
            : `“${label}” phải là một danh sách, mỗi dòng một lựa chọn, bắt đầu bằng dấu gạch ngang.`,
      },
    )
    .refine((keys) => new Set(keys).size === keys.length, {
      error: `“${label}” có lựa chọn bị ghi hai lần. Hãy bỏ bớt một.`,
      params: { en: 'each choice may stand only once' },
    })
    .meta(meta(notes, { choices: labelsOf(from) }));
}

/** A list of groups. `item` is the Vietnamese word for one of them: "phòng". */
export function list<T extends z.ZodType>(
  of: T,
  notes: FieldNotes & { item: string; min?: number; max: number },
) {
  const { label, item, min = 0, max } = notes;
  return z
    .array(of, {
      error: (issue) =>
        issue.input === undefined
          ? `Thiếu “${label}”. Hãy thêm ít nhất một ${item}.`
          : `“${label}” phải là một danh sách ${item}.`,
    })
    .min(min, { error: `“${label}” cần ít nhất ${min} ${item}.` })
    .max(max, { error: `“${label}” có nhiều nhất ${max} ${item}.` })
    .meta(meta(notes, { item }));
}

/** The keys without which a group is not complete; all of them where none is required. */
function needed(shape: z.ZodRawShape): string[] {
  const keys = Object.keys(shape);
  const required = keys.filter((key) => !(shape[key] as z.ZodType).safeParse(undefined).success);
  return required.length ? required : keys;
}

/** A group of keys. A key that is not known is refused, so that a typing mistake in a key is noticed. */
export function group<T extends z.ZodRawShape>(shape: T, notes: FieldNotes) {
  return z
    .strictObject(shape, {
      error: (issue) => {
        if (issue.code === 'unrecognized_keys') {
          const unknown = shownNames((issue as unknown as { keys: string[] }).keys);
          return `“${notes.label}” có mục không hiểu được: ${unknown}. Hãy sửa tên mục hoặc xóa đi. Các mục dùng được: ${choosable(Object.keys(shape), ', ', 90)}.`;
        }
        return issue.input === undefined
          ? `Thiếu “${notes.label}”. Cần có các mục: ${choosable(needed(shape))}.`
          : `“${notes.label}” phải gồm các mục: ${choosable(needed(shape))}.`;
      },
    })
    .meta(meta(notes));
}
