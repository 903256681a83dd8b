import type { Listing } from '../../listings/entries.ts';
import type { BookingLanguage, Confidence } from '../../platforms/booking.ts';
import type { Finding } from '../findings.ts';
import type { FormLabel, FormValue } from '../form-label.ts';
import type { ContentField } from '../owner-texts.ts';
import type { PhotoCheck } from '../photo-pack/photo-checks.ts';
import type { BookingProperty } from '../shape.ts';
import type { Descriptions } from '../texts/descriptions.ts';
import { schemaHint } from './schema-hint.ts';

/** One thing that Booking.com asks. */
export interface Field {
  /** Unique in the kit: `property-name`, `room-san-chung-size`. */
  id: string;
  label: FormLabel;
  /** Name of the room it belongs to. */
  group?: FormLabel;
  /** What to type or choose; absent when it is missing or not kept here. Texts stand only in their own language. */
  value?: Partial<FormValue>;
  /** Booking.com's code, with its name where that helps: `5004 / 222`, `≈ 26`. */
  code?: string;
  /** `to-correct`: there is a value, and something is wrong with it, which `note` says. */
  state: 'ready' | 'to-correct' | 'missing';
  /** Whether the place can be opened without it. */
  need: 'required' | 'advised';
  /** What to know or to do about it, in Vietnamese. */
  note?: string;
  /** Where to change it. */
  edit?: ContentField;
  /** The extranet asks for it in each language, so both values are typed. */
  inBothLanguages?: true;
  /** It is ticked in a list: its name says all. */
  ticked?: true;
  /** It stands for nothing that is typed: advice about the photos. */
  advice?: true;
  /** File of the picture it is about. */
  photo?: string;
}

/** One of Booking.com's steps. */
export interface Step {
  id: string;
  title: FormLabel;
  fields: Field[];
}

/** What the steps are made from. */
export interface KitFacts {
  listing: Listing;
  property: BookingProperty;
  descriptions: Record<BookingLanguage, Descriptions>;
  findings: Finding[];
  /** What is wrong with the photos. */
  checks: PhotoCheck[];
}

/** A field that does not know yet whose it is: `key` is one of the listing's file. */
export interface Asked extends Omit<Field, 'edit'> {
  key?: string;
}

/** A step that does not know yet whose it is. */
export interface AskedStep extends Omit<Step, 'fields'> {
  fields: Asked[];
}

/** A code with “≈” before it when it is the nearest one by our own judgement, not Booking.com's word for it. */
export const marked = (code: number | string, confidence: Confidence): string =>
  confidence === 'inferred' ? `≈ ${code}` : String(code);

/** The same in every language. */
export const same = (text: string): FormValue => ({ vi: text, en: text });

/** Something that the listing does not say, and that may well not be there. */
export const notStated: FormValue = { vi: 'Không ghi', en: 'Not stated' };

export const yes: FormValue = { vi: 'Có', en: 'Yes' };
export const no: FormValue = { vi: 'Không', en: 'No' };

/** Several things as one value. */
export const joined = (all: readonly FormValue[]): FormValue => ({
  vi: all.map(({ vi }) => vi).join(', '),
  en: all.map(({ en }) => en).join(', '),
});

/**
 * A field with its value; to be corrected when the note says `wrong`; missing when there is none, with what the editing
 * form says about it as the remedy when there is no better word.
 */
export function field(
  id: string,
  label: FormLabel,
  value: Partial<FormValue> | undefined,
  {
    wrong,
    ...more
  }: Partial<Pick<Asked, 'code' | 'note' | 'need' | 'key' | 'inBothLanguages' | 'ticked'>> & {
    wrong?: boolean;
  } = {},
): Asked {
  const given = value && Object.values(value).some(Boolean);
  const remedy = !given && more.key ? schemaHint(more.key) : undefined;
  return {
    id,
    label,
    ...(given && { value }),
    state: given ? (wrong ? 'to-correct' : 'ready') : 'missing',
    need: 'required',
    ...(remedy && { note: remedy }),
    ...more,
  };
}

/** The notes of `booking.json` about a key, as one; nothing when there is none. */
export const noteAbout = ({ notes }: BookingProperty, about: string): string | undefined =>
  notes
    .filter((note) => note.about === about)
    .map(({ text }) => text)
    .join(' ') || undefined;
