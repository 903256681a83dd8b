import type { Listing, Picture } from '../../listings/entries.ts';
import type { BookingLanguage } from '../../platforms/booking.ts';
import type { ContentField } from '../owner-texts.ts';
import type { BookingProperty } from '../shape.ts';
import type { Descriptions } from '../texts/descriptions.ts';

/** What the score is made from. */
export interface ScoreFacts {
  listing: Listing;
  property: BookingProperty;
  descriptions: Record<BookingLanguage, Descriptions>;
  /** The pictures that go to Booking.com. */
  pictures: readonly Picture[];
}

/** One thing that makes a listing complete. */
export interface Metric {
  id: string;
  /** Points of a hundred. */
  weight: number;
  name: string;
  /** Why it counts. */
  reason: string;
  /** How much of it is there, from 0 to 1. */
  measure: (facts: ScoreFacts) => number;
  /** What to do about the rest. */
  remedy: (facts: ScoreFacts) => string;
  /** Key of the listing's file, or the whole place when it stands in another file. */
  edit: (facts: ScoreFacts) => string | ContentField;
}
