import { z } from 'zod';
import { type Candidate, nearest } from './nearest.ts';
import { choosable } from './shown.ts';

/** The notes of a key, whether or not it may be left out. */
function notesOf(schema: z.ZodType): z.GlobalMeta | undefined {
  const { innerType, in: before = innerType } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  return schema.meta() ?? (before && notesOf(before));
}

/** How a list of groups begins in the file, as the end of a sentence: the first two keys with a value of one line. */
export function twoLines(of: z.ZodType): string {
  if (!(of instanceof z.ZodObject)) return '';
  const shape: z.ZodRawShape = of.shape;
  const lines = Object.keys(shape).flatMap((key) => {
    const { examples = [] } = (notesOf(shape[key] as z.ZodType) ?? {}) as { examples?: unknown[] };
    const [example] = examples;
    return example === undefined || typeof example === 'object' ? [] : `${key}: ${example}`;
  });
  const [first, second] = lines;
  return first ? ` Viết như sau:\n- ${first}${second ? `\n  ${second}` : ''}` : '';
}

/** The keys without which a group is not complete; all of them where none is required. */
export function needed(shape: z.ZodRawShape): string[] {
  const keys = Object.keys(shape);
  const required = keys.filter((key) => !(shape[key] as z.ZodType).safeParse(undefined).success);
  return required.length ? required : keys;
}

/** The keys of a group in a sentence, with their labels. */
export const labelled = (shape: z.ZodRawShape, keys: readonly string[], room?: number) =>
  choosable(
    keys.map((key) => {
      const label = notesOf(shape[key] as z.ZodType)?.title;
      return label ? `${key} (${label})` : key;
    }),
    ', ',
    room,
  );

const groupOf = (schema: z.ZodType): z.ZodObject | undefined => {
  if (schema instanceof z.ZodObject) return schema;
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType && groupOf(innerType);
};

/** The keys of the groups in a group. */
const candidatesBelow = (shape: z.ZodRawShape) =>
  Object.keys(shape).flatMap((of) => {
    const inner = groupOf(shape[of] as z.ZodType)?.shape ?? {};
    return Object.keys(inner).map((key) => ({
      of,
      key,
      names: [notesOf(inner[key])?.title ?? key] as const,
    }));
  });

/** What was meant by keys that a group does not have; what it does have, where nothing is near. */
export function meantKeys(shape: z.ZodRawShape, unknown: readonly string[]): string {
  const candidates = Object.keys(shape).map((key): Candidate => {
    const { title, description } = notesOf(shape[key] as z.ZodType) ?? {};
    return { key, names: title ? [title] : [], ...(description && { hint: description }) };
  });
  const few = unknown.slice(0, 5);
  const below = candidatesBelow(shape);
  const misplaced = below.find(({ key }) => few.includes(key));
  const inside = ({ key, names: [name], of }: (typeof below)[number]) =>
    `Có phải ${key} (${name}) trong ${labelled(shape, [of])}?`;
  if (misplaced) return inside(misplaced);
  const near = few.flatMap((key) => nearest(key, candidates)?.key ?? []);
  if (near.length) return `Có phải ${labelled(shape, [...new Set(near)])}?`;
  const within = few.flatMap((key) => nearest(key, below) ?? [])[0];
  return within
    ? inside(within)
    : `Hãy sửa tên mục hoặc xóa đi. Các mục dùng được: ${labelled(shape, Object.keys(shape), 90)}.`;
}
