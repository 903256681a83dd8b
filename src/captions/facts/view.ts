import type { Room } from '../../homestay/homestay.ts';
import type { TextLanguage, Words } from '../../homestay/language.ts';
import type { RoomType, views } from '../../homestay/room.ts';

type View = keyof typeof views;

/** What one sees from the rooms, in words. */
export interface ViewFacts {
  /** What every room looks out on, when all share it: `hồ`; `the lake`. */
  everywhere?: string | undefined;
  /** What they share is worth coming for: lake, stream, mountains, fields. */
  wide: boolean;
  /** Otherwise what two kinds of room look out on: `sàn chung nhìn ra núi, phòng đôi nhìn ra suối`. */
  byRoom?: string | undefined;
}

/** What one sees, inside a sentence. */
export const seen: Record<View, Words> = {
  lake: { vi: 'hồ', en: 'the lake' },
  river: { vi: 'suối', en: 'the stream' },
  mountain: { vi: 'núi', en: 'the mountains' },
  fields: { vi: 'ruộng', en: 'the rice fields' },
  garden: { vi: 'vườn', en: 'the garden' },
  village: { vi: 'bản', en: 'the village' },
};

const kinds: Record<RoomType, { vi: string; en: [one: string, several: string] }> = {
  'communal-floor': { vi: 'sàn chung', en: ['the communal floor', 'the communal floors'] },
  double: { vi: 'phòng đôi', en: ['the double room', 'the double rooms'] },
  twin: { vi: 'phòng hai giường', en: ['the twin room', 'the twin rooms'] },
  triple: { vi: 'phòng ba người', en: ['the triple room', 'the triple rooms'] },
  family: { vi: 'phòng gia đình', en: ['the family room', 'the family rooms'] },
  bungalow: { vi: 'bungalow', en: ['the bungalow', 'the bungalows'] },
  'whole-house': { vi: 'cả nhà', en: ['the house', 'the house'] },
  tent: { vi: 'lều', en: ['the tent', 'the tents'] },
};

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
  const [first] = rooms;
  if (first?.view && rooms.every(({ view }) => view === first.view)) {
    return {
      everywhere: seen[first.view][language],
      wide: first.view !== 'garden' && first.view !== 'village',
    };
  }
  const [one, two] = agreeing(rooms).filter(
    ({ view }, index, all) => all.findIndex((other) => other.view === view) === index,
  );
  if (!one || !two) return undefined;
  return {
    wide: false,
    byRoom:
      language === 'vi'
        ? `${kinds[one.type].vi} nhìn ra ${seen[one.view].vi}, ${kinds[two.type].vi} nhìn ra ${seen[two.view].vi}`
        : `${kinds[one.type].en[one.several ? 1 : 0]} ${one.several ? 'look' : 'looks'} out on ${seen[one.view].en}, ` +
          `${kinds[two.type].en[two.several ? 1 : 0]} on ${seen[two.view].en}`,
  };
}
