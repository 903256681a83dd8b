import { pastYear } from '../../homestay/past-year.ts';
import { lines } from '../body.ts';
import { marksOf } from '../closing/marks.ts';
import { shorten } from '../shorten.ts';
import { Telling } from '../telling.ts';
import type { NamedHouse, VillageFacts } from './facts.ts';
import type { VillageWording } from './wording.ts';

/** Longest name of a house in UTF-16 units where names stand one after another. */
const longestName = 36;

const pick = <T>(items: readonly T[], turn: number): T | undefined =>
  items[((turn % items.length) + items.length) % items.length];

/** Once round they begin one further on, so that they do not always stand beside the same words. */
const shifted = (turn: number, count: number): number => turn + Math.floor(turn / (count || 1));

/** A house at length, on one line, and as its name and number. */
export function houseLines(
  { facts, offered }: NamedHouse,
  { seed, variant, facts: { postKind, emoji } }: Telling<VillageFacts>,
  wording: VillageWording,
  index: number,
  year: number,
) {
  const { name } = facts;
  const { call: mark } = marksOf(emoji);
  const mayStand = (reason: string | false | undefined): string[] =>
    reason && pastYear(`${name}: ${reason}`, year) === undefined ? [reason] : [];
  const possible = [
    ...mayStand(offered && wording.price(offered)),
    ...wording.reasons.flatMap((reason) => mayStand(reason(facts))),
  ];
  // What makes one want to sleep there is no advice.
  const reason =
    postKind === 'advice'
      ? undefined
      : (pick(possible, shifted(variant, possible.length) + index) ?? wording.receives(facts));
  const call = new Telling(facts, `${seed}/${facts.contact.page}`, variant).say('call', wording.call);
  const short = shorten(name, longestName);
  const number = wording.number(facts);
  return {
    whole: reason ? lines(`${name}: ${reason}.`, `${mark}${call}`) : `${mark}${name}: ${number}`,
    line: reason ? `${short}: ${reason}. ${mark}${number}` : `${mark}${short}: ${number}`,
    brief: `${short} ${facts.contact.phone ?? number}`,
  };
}
