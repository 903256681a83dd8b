import type { Telling } from './telling.ts';
import type { Layouts, Part, Wording } from './wording.ts';

/** A part of the body with what it says. */
interface Told {
  part: Part;
  text: string;
}

/** Tells the parts of a body in one of the layouts, paragraph by paragraph. */
export const tellParts = (telling: Telling, wording: Wording, layouts: Layouts): Told[][] =>
  telling
    .choose('layout', layouts)
    .map((parts) => parts.map((part) => ({ part, text: telling.say(part, wording.parts[part] ?? []) })));

/** The paragraphs of what has been told, without some parts; a part about which nothing is known leaves no trace. */
export const paragraphsOf = (told: Told[][], without: Part[] = []): string[] =>
  told
    .map((parts) =>
      parts
        .filter(({ part, text }) => text && !without.includes(part))
        .map(({ text }) => text)
        .join(' '),
    )
    .filter(Boolean);

/** Blocks one below the other, an empty line between them; empty blocks leave no trace. */
export const stack = (...blocks: (string | false | undefined)[]): string =>
  blocks.filter(Boolean).join('\n\n').normalize('NFC');

/** Lines one below the other. */
export const lines = (...each: (string | false | undefined)[]): string => each.filter(Boolean).join('\n');
