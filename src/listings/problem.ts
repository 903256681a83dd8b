import { z } from 'zod';
import type { YamlFile } from './parse-yaml.ts';

type Path = readonly PropertyKey[];

/** Something in a content file that a person has to mend. */
export interface Problem {
  /** Path below the content folder: `homestays/suoi-mo/index.yaml`. */
  file: string;
  /** Line in the file, from 1, where it is known. */
  line?: number | undefined;
  /** Where in the file: `rooms[0].price.amount`; empty for the file as a whole. */
  field: string;
  /** The same as keys and indices; absent for the file as a whole. */
  path?: Path;
  /** Another entry that has to be mended first, or is not there: `villages/na-tong`. */
  because?: string;
  /** Vietnamese: what is wrong and what to do. */
  vi: string;
  /** The same for the form, where the sentence for the file names things by their folders. */
  inForm?: string;
  /** English, for the developer's log. */
  en: string;
}

/** A path as people write it: `rooms[0].price.amount`. */
export function fieldName(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');
}

/** Letters of the longest sentence in the log: a value of megabytes is not printed. */
const longest = 250;

const english = z.locales.en().localeError as (issue: unknown) => string | { message: string } | undefined;

function englishFor(issue: z.core.$ZodIssue): string {
  const own = 'params' in issue ? (issue.params as { en?: string } | undefined)?.en : undefined;
  if (own) return own;
  // A pattern says nothing to who reads the log.
  if (issue.code === 'invalid_format' && issue.format === 'regex') return 'not in the form that is asked for';
  const message = english(issue);
  const text = (typeof message === 'string' ? message : message?.message) ?? issue.code;
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** A whole number with dots between its thousands, as Vietnamese writes it: YAML takes the first dot for a comma. */
const grouped = /^\d{1,3}(?:\.\d{3})+$/;

/** What to do about a number that was refused for its dots. */
function withDots({ input, message }: z.core.$ZodIssue, written = ''): string | undefined {
  const [label] = /^“[^”]+”/.exec(message) ?? [];
  if (typeof input !== 'number' || !label || !grouped.test(written)) return undefined;
  return `${label} chỉ viết chữ số. Bỏ dấu chấm: ghi ${written.replaceAll('.', '')}.`;
}

/** What a schema found, as problems of one file. The file tells where a path stands in it, and how it is written there. */
export function problemsOf(
  error: z.ZodError,
  file: string,
  { lineOf, writtenAt }: Pick<YamlFile, 'lineOf'> & Partial<Pick<YamlFile, 'writtenAt'>>,
): Problem[] {
  return error.issues.map((issue) => ({
    file,
    line: lineOf(
      issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
    ),
    field: fieldName(issue.path),
    path: issue.path,
    vi: withDots(issue, writtenAt?.(issue.path)) ?? issue.message,
    ...('params' in issue ? { inForm: (issue.params as { inForm?: string } | undefined)?.inForm } : {}),
    en: englishFor(issue),
  }));
}

const place = ({ file, line, field }: Problem) =>
  `content/${file}${line ? `:${line}` : ''}${field ? ` → ${field}` : ''}`;

/** A problem as the village team reads it. */
export const inVietnamese = (problem: Problem): string => `${place(problem)}\n  ${problem.vi}`;

/** A problem as the developer's log has it. */
export const inEnglish = (problem: Problem): string => `${place(problem)}: ${problem.en}`;
