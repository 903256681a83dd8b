import { isSenseUnit } from './typesetting/break-lines.ts';

/** Up to this many UTF-16 units a place needs no shorter form: it fits two lines of every layout. */
const short = 44;

/**
 * Ways to write a place, the whole one first, the shortest last. A long name of a house before that of its village is
 * cut at a sense unit: the house is named in full on the cards that are about it.
 */
export function placeForms(place: string): string[] {
  const comma = place.lastIndexOf(', ');
  if (place.length <= short || comma < 0) return [place];
  const village = place.slice(comma + 2);
  const words = place.slice(0, comma).split(' ');
  const forms = [place];
  for (let end = words.length - 1; end > 1; end--) {
    const kept = words.slice(0, end).join(' ');
    if (isSenseUnit(words, end) && !/\p{P}$/u.test(kept)) forms.push(`${kept}…, ${village}`);
  }
  return [...forms, village];
}
