import { z } from 'zod';
import { contrast, readable, rgbOf } from './contrast.ts';
import type { ValueNotes } from './field.ts';

const form = /^#[0-9a-f]{6}$/i;

/** A colour written `#rrggbb`, in small letters after parsing. */
export function colour(notes: ValueNotes<string>) {
  const remedy = `Viết dấu # rồi sáu chữ số hoặc chữ a–f, ví dụ: “${notes.example}”.`;
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? `Thiếu “${notes.label}”. ${remedy} Trong tệp thì đặt trong dấu ngoặc kép.`
          : `“${notes.label}” phải là chữ trong dấu ngoặc kép. ${remedy}`,
    })
    .regex(form, { error: `“${notes.label}” chưa đúng. ${remedy}` })
    .toLowerCase()
    .meta({
      title: notes.label,
      description: notes.hint,
      contract: notes.contract,
      examples: [notes.example],
      widget: 'colour',
    });
}

const figure = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** How two colours miss the contrast that text needs, for an error sentence: `2,3:1, cần 4,5:1`. */
export function tooAlike(one: string, other: string): string | undefined {
  const found = contrast(rgbOf(one), rgbOf(other));
  // Rounded down, so that a miss by a hair does not read “4,5:1, cần 4,5:1”.
  return found < readable
    ? `${figure.format(Math.floor(found * 10) / 10)}:1, cần ${figure.format(readable)}:1`
    : undefined;
}
