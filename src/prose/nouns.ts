import type { HouseAmenity, RoomAmenity } from '../homestay/amenity.ts';
import type { BedType } from '../homestay/bed.ts';
import type { ExperienceKind } from '../homestay/experience.ts';
import type { Kind } from '../homestay/homestay.ts';
import type { MealKind } from '../homestay/meal.ts';
import type { PriceUnit } from '../homestay/price-unit.ts';
import type { RoomType, views } from '../homestay/room.ts';

/** A thing that is counted, in one and in several; a language without plural forms has the same twice. */
export interface Noun {
  one: string;
  many: string;
}

/** So many things in figures, for labels and lists: `6 căn bungalow`; `1 double bed`. */
export const inFigures = (count: number, { one, many }: Noun): string =>
  `${count} ${count === 1 ? one : many}`;

/** What a place is called. */
export interface PlaceNoun {
  /** After “is”: `nhà sàn`; `a stilt house`. */
  noun: string;
  /** After “in”, and before “this”: `ngôi nhà sàn`; `a stilt house`. */
  whole: string;
  /** At the beginning of a sentence about it: `Nhà`; `The house`. */
  subject: string;
}

/** A kind of room; by itself after a number: `6 căn bungalow`; `six bungalows`. */
export interface RoomNoun extends Noun {
  /** In a list: `lều`; `tent`. */
  alone: string;
  /** That of which the text speaks: `bungalow`; `the bungalow`, `the bungalows`. */
  the: Noun;
  /** What is counted where the kind is known: `căn`; `bungalow`. */
  unit: Noun;
}

/** Key of what one sees from a room. */
export type View = keyof typeof views;

/** What a house offers that texts name. */
export type HouseThing = Extract<
  HouseAmenity,
  | `${string}-parking`
  | 'wifi'
  | 'hot-shower'
  | 'air-conditioning'
  | 'shared-kitchen'
  | 'children-play'
  | 'boat-landing'
  | 'swimming'
  | 'herbal-bath'
  | 'laundry'
>;

/** What a room offers that texts name: what guests ask about the place where they sleep. */
export type RoomThing = Extract<
  RoomAmenity,
  | 'mosquito-net'
  | 'fan'
  | 'ceiling-fan'
  | 'room-air-conditioning'
  | 'electric-blanket'
  | 'towels'
  | 'power-sockets'
>;

/** What a price buys in running text: an experience that fills part of a day is no day. */
export type Bought = PriceUnit | 'outing';

/** The nouns of a language of texts, as they stand inside a sentence. */
export interface Nouns {
  /** The place by its kind. */
  places: Record<Kind, PlaceNoun>;
  /** A house that stands on stilts, or has walls of rammed earth; its owner has said so. */
  built: Record<'stilts' | 'rammed-earth', PlaceNoun>;
  rooms: Record<RoomType, RoomNoun>;
  beds: Record<BedType, Noun>;
  /** What one looks out on: `suối`; `the stream`. */
  views: Record<View, string>;
  /** `name`: `mâm cỗ đặt trước`, `a feast ordered ahead`. `told`, where its dishes follow: `mâm cỗ`, `the feast`. */
  meals: Record<MealKind, { name: string; told: string }>;
  /** After an amount: `một người`; `per person`. */
  units: Record<Bought, string>;
  /** After “there is”. */
  things: Record<HouseThing, string>;
  /** Where one sleeps, after “there is”; `many` where several guests do. */
  roomThings: Record<RoomThing, Noun>;
  /** What guests do by day, as a verb: `câu cá`; `go fishing`. */
  pastimes: Record<'kayak' | 'fishing' | 'free-bicycles' | 'bicycle-rental', string>;
  /** What an evening holds, as a verb: `đốt lửa trại`; `have a campfire`. */
  evenings: Record<'hearth' | 'campfire' | 'bbq' | 'cultural-evening' | 'herbal-bath' | 'foot-bath', string>;
  /** `thing`, after “ask about”: `boat trips`. `doing`, after “you can”: `take a boat trip`. `tag`: `Boat trip`. */
  experiences: Record<ExperienceKind, { thing: string; doing: string; tag: string }>;
}
