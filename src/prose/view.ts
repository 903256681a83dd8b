import type { Room } from '../homestay/homestay.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { RoomType } from '../homestay/room.ts';
import type { View } from './nouns.ts';
import { nounsIn } from './nouns-in.ts';
import { phrasesIn } from './phrases-in.ts';

/** What one sees from the rooms, in words. */
export interface ViewFacts {
  /** What every room looks out on, when all share it: `hồ`; `the lake`. */
  everywhere?: string | undefined;
  /** What they share is worth coming for: lake, stream, mountains, fields. */
  wide: boolean;
  /** Otherwise what two kinds of room look out on: `sàn chung nhìn ra núi, phòng đôi nhìn ra suối`. */
  byRoom?: string | undefined;
}

/** Kinds of room whose rooms all look out on the same. */
function agreeing(rooms: Room[]): { type: RoomType; view: View; several: boolean }[] {
  return [...new Set(rooms.map(({ type }) => type))]
    .filter((type) => type !== 'whole-house')
    .flatMap((type) => {
      const same = rooms.filter((room) => room.type === type);
      const [view, ...others] = new Set(same.map((room) => room.view));
      return view && !others.length
        ? [{ type, view, several: same.length > 1 || (same[0]?.count ?? 1) > 1 }]
        : [];
    });
}

/** What one sees from the rooms; `undefined` when it cannot be said in a few words. */
export function viewFacts(rooms: Room[], language: TextLanguage): ViewFacts | undefined {
  const { rooms: kinds, views } = nounsIn[language];
  const [first] = rooms;
  if (first?.view && rooms.every(({ view }) => view === first.view)) {
    return {
      everywhere: views[first.view],
      wide: first.view !== 'garden' && first.view !== 'village',
    };
  }
  const [one, two] = agreeing(rooms).filter(
    ({ view }, index, all) => all.findIndex((other) => other.view === view) === index,
  );
  if (!one || !two) return undefined;
  const looking = ({ type, view, several }: typeof one) => ({
    noun: kinds[type],
    several,
    seen: views[view],
  });
  return { wide: false, byRoom: phrasesIn[language].looking(looking(one), looking(two)) };
}
