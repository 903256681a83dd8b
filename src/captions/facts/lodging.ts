import type { Room } from '../../homestay/homestay.ts';
import type { RoomType } from '../../homestay/room.ts';
import { enumerate } from '../../prose/enumeration.ts';
import { grammars } from '../../prose/grammars.ts';
import { atStart } from '../../prose/mid-sentence.ts';
import type { RoomNoun } from '../../prose/nouns.ts';
import { nounsIn } from '../../prose/nouns-in.ts';
import { ownerPhrase } from '../../prose/owner/phrase.ts';
import { phrasesIn } from '../../prose/phrases-in.ts';
import { priceWords } from '../../prose/unit-price.ts';
import type { CaptionLanguage } from '../caption-language.ts';

/** One kind of room, in words. */
export interface Lodging {
  /** At the beginning of a line: what its owner calls it, else what such rooms are called. */
  name: string;
  /** The owner has a name for it in this language. */
  named: boolean;
  /** What such rooms are called. */
  noun: RoomNoun;
  type: RoomType;
  /** Number of rooms of this kind. */
  count: number;
  guests: number;
  /** What one lies on: `mỗi người một đệm`, `một giường đôi`. */
  beds: string;
  /** All lie on mattresses on the floor. */
  onMattresses: boolean;
  bathroom: Room['bathroom'];
  /** What one looks out on, unless the name says so: `hồ`; `the lake`. */
  view?: string | undefined;
  /** Of a night: `500k một phòng`, with the size of group it is meant for. */
  price?: string | undefined;
  /** `bữa sáng cho hai người`. */
  includes?: string | undefined;
}

const onMattresses = ({ beds }: Room) => beds.every(({ type }) => type === 'floor-mattress');

function bedWords(room: Room, language: CaptionLanguage): string {
  const { beds, guests, type } = room;
  const places = beds.reduce((sum, { count }) => sum + count, 0);
  if (type === 'communal-floor' && places === guests && onMattresses(room))
    return phrasesIn[language].mattressEach;
  const { inWords, counted } = grammars[language];
  // A few beds are counted in words: a sentence may begin with them.
  const as = beds.every(({ count }) => inWords(count) !== String(count)) ? 'words' : 'figures';
  return enumerate(
    beds.map((bed) => counted(bed.count, nounsIn[language].beds[bed.type], as)),
    language,
  );
}

/** Names often say what one sees: “Phòng đôi nhìn ra suối”. */
const saysView = (name: string, view: string) =>
  /nhìn ra|view|over /iu.test(name) || name.toLowerCase().includes(view.replace(/^the /, ''));

/** The rooms of a house, kind by kind, in the order of the file. */
export function lodgings(rooms: Room[], language: CaptionLanguage, properNames: string[]): Lodging[] {
  return rooms.map((room) => {
    const own = ownerPhrase(room.name, language, properNames);
    const noun = nounsIn[language].rooms[room.type];
    const name = atStart(own ?? noun.alone);
    const view = room.view && nounsIn[language].views[room.view];
    return {
      name,
      named: own !== undefined,
      noun,
      type: room.type,
      count: room.count,
      guests: room.guests,
      beds: bedWords(room, language),
      onMattresses: onMattresses(room),
      bathroom: room.bathroom,
      view: view && !saysView(name, view) ? view : undefined,
      price: room.price && priceWords(room.price, language),
      includes: room.price && ownerPhrase(room.price.includes, language, properNames),
    };
  });
}
