import type { Facts } from './facts/facts.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './wording.ts';

/** Longest part in UTF-16 units, our own rule: what a phone shows at a glance. */
const longestPart = 800;

const joined = (texts: string[]) =>
  texts.reduce((before, text) => `${before}${/\n/.test(before + text) ? '\n' : ' '}${text}`);

/**
 * Tells the parts of a body in one of the layouts, paragraph by paragraph, as far as there is room; a part about which
 * nothing is known leaves no trace. Beside a list, sentences take a line of their own.
 * @param room UTF-16 units for all of them
 * @param between what stands between two paragraphs
 */
export function paragraphsOf<F extends Facts>(
  telling: Telling<F>,
  { layouts, parts }: Pick<Wording<F>, 'layouts' | 'parts'>,
  room: number,
  between: string,
): string[] {
  let left = room;
  return telling.choose('layout', layouts).flatMap((paragraph) => {
    left -= between.length;
    const texts = paragraph.flatMap((part) => {
      const text = telling.say(part, parts[part] ?? [], Math.min(left, longestPart));
      if (text) left -= text.length + 1;
      return text || [];
    });
    if (!texts.length) left += between.length;
    return texts.length ? [joined(texts)] : [];
  });
}

/** Blocks one below the other, an empty line between them; empty blocks leave no trace. */
export const stack = (...blocks: (string | false | undefined)[]): string =>
  blocks.filter(Boolean).join('\n\n').normalize('NFC');

/** Lines one below the other. */
export const lines = (...each: (string | false | undefined)[]): string => each.filter(Boolean).join('\n');
