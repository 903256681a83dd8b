import { marksOf } from '../closing/marks.ts';
import type { Facts } from '../facts/facts.ts';
import type { Lodging } from '../facts/lodging.ts';
import type { Pattern } from '../pattern.ts';

/** One line about a room, with its stop; nothing when a fact that it needs is missing. */
export type Line = (room: Lodging) => string | undefined | false | '';

/** A list is read as far as five lines; for longer ones there is the page. */
const longestList = 5;

const anyPrice = ({ lodgings }: Facts) => lodgings.some(({ price }) => price);

const listed = ({ lodgings, emoji }: Facts, line: Line) => {
  const lines = lodgings.map((room) => {
    const said = line(room);
    return said && marksOf(emoji).rooms + said;
  });
  return lines.length > 1 && lines.length <= longestList && lines.every(Boolean) && lines.join('\n');
};

/** The rooms of a house one below the other, every line in the same shape. With prices, none is left to be told. */
export const roomLists = (lines: Line[]): Pattern[] =>
  lines.flatMap((line): Pattern[] => [
    { covers: ['rooms', 'view', 'bath', 'prices'], say: (f) => anyPrice(f) && listed(f, line) },
    { covers: ['rooms', 'view', 'bath'], say: (f) => !anyPrice(f) && listed(f, line) },
  ]);

/** The room of a house that has only one kind of them, in a sentence with everything about it. */
export const roomAlone = (whole: Line): Pattern => ({
  tells: ['rooms'],
  covers: ['view', 'bath'],
  say: (f) => {
    const room = onlyRoom(f);
    return room && whole(room);
  },
});

/** The room of a house that has only one kind of them. */
export const onlyRoom = ({ lodgings }: Facts): Lodging | undefined =>
  lodgings.length === 1 ? lodgings[0] : undefined;
