import { linesOf } from './lines.ts';
import { inPlainLetters } from './plain-letters.ts';

/** Blanks of every width; the dots of braille without a dot look like one. */
const blank = /[\p{Zs}\u2800]/gu;
/**
 * Signs that nobody sees and that come along with copied text: control characters, blanks without width, marks of
 * writing direction, soft hyphens, letters without a shape, the place of a picture. They break search, addresses and
 * cards. What flags are made of stays.
 */
const unseen =
  /[^\P{Cc}\n\t]|(?![\u200C-\u200D\u{E0020}-\u{E007F}])\p{Cf}|[\u180B-\u180F\u{E0100}-\u{E01EF}]|\u034F|[\p{Cs}\p{Noncharacter_Code_Point}\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFFFC]/gu;
const emoji = String.raw`\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}\u{E0020}-\u{E007F}]*`;
const joiner = String.raw`[\u200C-\u200D\u{E0020}-\u{E007F}]`;
/** Joiners and tags: inside emoji, and behind letters of scripts that need them, they stay; nobody sees them elsewhere. */
const joined = new RegExp(
  String.raw`(${emoji}(?:\u200D${emoji})*|(?!\p{Script=Latin})\p{L}\p{M}*[\u200C-\u200D](?=\p{L}))|${joiner}`,
  'gu',
);
const visible = /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u;

/**
 * Prepares what a person or a phone wrote for the schema. Text becomes NFC in plain letters, without blank ends, and
 * lines end with `\n` alone; what holds no visible sign, nulls and groups with nothing in them count as absent.
 * Dates that YAML has understood come back as `YYYY-MM-DD`.
 * @returns the cleaned value, or `undefined` when nothing is left
 */
export function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value) || undefined;
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(clean).filter((item) => item !== undefined);
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, item]) => [key.normalize('NFC'), clean(item)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return value;
}

/** A text as it is kept, for whatever counts, cuts or compares it; empty when nobody would see a sign of it. */
export function cleanText(text: string): string {
  const bare = linesOf(text).join('\n').replace(blank, ' ').replace(unseen, '').replace(joined, '$1');
  const plain = inPlainLetters(bare.normalize('NFC')).trim();
  return visible.test(plain) ? plain : '';
}
