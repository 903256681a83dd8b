import type { Facts } from './facts/facts.ts';
import type { Telling } from './telling.ts';
import type { Layouts, Part, Wording } from './wording.ts';

/** A part of the body with what it says. */
interface Told {
  part: Part;
  text: string;
}

/**
 * Tells the parts of a body in one of the layouts, paragraph by paragraph.
 * @param most greatest length of a part in UTF-16 units
 */
export const tellParts = <F extends Facts>(
  telling: Telling<F>,
  wording: Wording<F>,
  layouts: Layouts,
  most: number,
): Told[][] =>
  telling
    .choose('layout', layouts)
    .map((parts) =>
      parts.map((part) => ({ part, text: telling.say(part, wording.parts[part] ?? [], most) })),
    );

const joined = (texts: string[]) =>
  texts.reduce((before, text) => `${before}${/\n/.test(before + text) ? '\n' : ' '}${text}`);

/**
 * The paragraphs of what has been told, without some parts; a part about which nothing is known leaves no trace.
 * Beside a list, sentences take a line of their own.
 */
export const paragraphsOf = (told: Told[][], without: Part[] = []): string[] =>
  told
    .map((parts) => parts.filter(({ part, text }) => text && !without.includes(part)).map(({ text }) => text))
    .flatMap((texts) => (texts.length ? [joined(texts)] : []));

/** Blocks one below the other, an empty line between them; empty blocks leave no trace. */
export const stack = (...blocks: (string | false | undefined)[]): string =>
  blocks.filter(Boolean).join('\n\n').normalize('NFC');

/** Lines one below the other. */
export const lines = (...each: (string | false | undefined)[]): string => each.filter(Boolean).join('\n');
