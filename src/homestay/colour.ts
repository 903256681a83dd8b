import { z } from 'zod';
import type { ValueNotes } from './field.ts';

/** A colour as red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** Undyed cotton: what is written on a village's cloth has this colour. */
export const undyedCotton = '#fbf6ea';

/** Contrast that text needs at least (WCAG 2.2, level AA). */
export const readable = 4.5;

/** A colour written `#rrggbb`. */
export const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0–1 (WCAG 2.2). */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of two colours, 1–21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
