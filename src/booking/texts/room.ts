import type { Room } from '../../homestay/homestay.ts';
import { roomTypes } from '../../homestay/room.ts';
import { enumerate } from '../../prose/enumeration.ts';
import { type Draft, draft, paragraphDrafts } from './draft.ts';
import { type House, holds } from './house.ts';
import { allowedPhrase, told } from './owner-words.ts';
import { sentencesIn } from './sentences-in.ts';

/** What the price includes that no tick box holds and the owner has not told already. */
function included(room: Room, { language, properNames }: House, note: string): string | undefined {
  const phrase = allowedPhrase(room.price?.includes, language, properNames);
  if (!phrase || /[.;:()]/.test(phrase)) return undefined;
  const { ticked } = sentencesIn[language];
  const things = phrase
    .split(/\s*,\s*(?:(?:và|and)\s+)?|\s+(?:và|and)\s+/u)
    .filter((thing) => thing && !ticked.test(thing) && !holds(note, thing.split(' ').slice(0, 2).join(' ')));
  return things.length ? enumerate(things, language) : undefined;
}

/** A room: what its owner tells of it first, then what no tick box holds. */
export function room(house: House, each: Room): Draft[] {
  const { language, properNames } = house;
  const say = sentencesIn[language];
  const { paragraphs } = told(house, each.about);
  const name = allowedPhrase(each.name, language, properNames);
  const isLabel = name && roomTypes[each.type][language].toLowerCase() === name.toLowerCase();
  const things = included(each, house, paragraphs.flat().join(' '));
  return [
    ...paragraphDrafts(0, paragraphs),
    ...(paragraphs.length ? [] : draft(0, say.room(each, isLabel ? undefined : name))),
    ...draft(12, each.count > 1 ? say.sameRooms(each, house) : undefined),
    ...draft(11, things && say.includes(things)),
    ...draft(13, each.amenities.includes('curtain') ? say.curtain : undefined),
  ];
}
