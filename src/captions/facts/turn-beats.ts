import type { TextLanguage } from '../../homestay/language.ts';
import { type Angle, type AngleKind, anglesOf } from '../../listings/angle.ts';
import type { Listing } from '../../listings/entries.ts';
import { aboutAngle } from '../../prose/angles-to-post.ts';
import type { HouseBeat } from '../../prose/owner/house-beats.ts';
import type { Topic } from '../../prose/owner/reading.ts';

/** Which post of a house is told: what it is about, and how often that has been told before. */
export interface Turn {
  angle: Angle;
  variant: number;
}

/** The angle that tells what is about a topic; the house as a whole where the house has no such post. */
const homes: Record<Topic, AngleKind> = {
  sleep: 'rooms',
  food: 'food',
  people: 'host',
  doing: 'overview',
  house: 'overview',
};

/**
 * What the owner wrote that suits an angle: a season and an experience have the owner's sentences about them; of the
 * others every beat has one angle, so that no two posts of a house tell the same. Each turn begins with another one, so
 * that in time all are told.
 * @param beats of the house, in the language
 */
export function turnBeats(
  beats: readonly HouseBeat[],
  listing: Listing,
  language: TextLanguage,
  { angle, variant }: Turn,
): HouseBeat[] {
  const kinds = new Set(anglesOf(listing).map(({ kind }) => kind));
  const homeOf = ({ from, topic }: HouseBeat): AngleKind => {
    // What the story tells of people is about the house; the host’s own post has what is told of the host.
    if (topic === 'people' && from === 'story') return 'overview';
    const home = from === 'note' ? 'practical' : homes[topic];
    return kinds.has(home) ? home : 'overview';
  };
  const isOfVillage = angle.kind === 'season' || angle.kind === 'experience';
  const own = isOfVillage
    ? aboutAngle(beats, angle, language)
    : beats.filter((beat) => homeOf(beat) === angle.kind);
  if (!own.length) return [];
  const start = variant % own.length;
  return [...own.slice(start), ...own.slice(0, start)];
}
