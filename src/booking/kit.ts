import type { Listing, SiteEntry } from '../listings/entries.ts';
import type { BookingLanguage, TextLength } from '../platforms/booking.ts';
import { type Finding, findingsOf } from './findings.ts';
import { type Missing, missingOf } from './missing.ts';
import type { Duplicate } from './photo-pack/near-duplicates.ts';
import { packedPictures } from './photo-pack/packed-pictures.ts';
import { type PhotoCheck, photoChecks } from './photo-pack/photo-checks.ts';
import { asRead, bookingProperty } from './property.ts';
import { type Score, scoreOf } from './score.ts';
import type { BookingProperty } from './shape.ts';
import type { Step } from './steps/step.ts';
import { stepsOf } from './steps/steps.ts';
import { type Descriptions, descriptionsOf } from './texts/descriptions.ts';

/** Everything needed to open a place on Booking.com. */
export interface BookingKit {
  /** `booking.json`. */
  property: BookingProperty;
  /** At most a hundred words for the house, less for host and rooms. */
  descriptions: Record<BookingLanguage, Descriptions>;
  /** The same shorter and longer. */
  lengths: Record<TextLength, Record<BookingLanguage, Descriptions>>;
  /** What the owners' texts hold that must not stand there. */
  findings: Finding[];
  /** What is wrong with the photos or could be better. */
  checks: PhotoCheck[];
  /** What Booking.com asks and the listing does not say. */
  missing: Missing[];
  /** How complete it is, by our own measure. */
  score: Score;
  /** All of it field by field, in the order of Booking.com's own steps. */
  steps: Step[];
}

/** The texts in every length; those that are not the standard are written when they are asked for. */
function inLengths(listing: Listing, standard: BookingKit['descriptions']): BookingKit['lengths'] {
  const written: Partial<BookingKit['lengths']> = {};
  return {
    get short() {
      written.short ??= descriptionsOf(listing, 'short');
      return written.short;
    },
    standard,
    get long() {
      written.long ??= descriptionsOf(listing, 'long');
      return written.long;
    },
  };
}

/**
 * Makes the Booking.com kit of a listing. The same listing always gives the same kit.
 * @param duplicates pictures that show the same as another one and are left out
 */
export function bookingKit(
  given: Listing,
  site: Pick<SiteEntry, 'name'>,
  duplicates: readonly Duplicate[] = [],
): BookingKit {
  const listing = asRead(given);
  const descriptions = descriptionsOf(listing);
  const property = bookingProperty(listing, site, descriptions, duplicates);
  const findings = findingsOf(listing);
  const checks = photoChecks(listing, duplicates);
  const steps = stepsOf({ listing, property, descriptions, findings, checks });
  const pictures = packedPictures(listing, duplicates);
  return {
    property,
    descriptions,
    lengths: inLengths(listing, descriptions),
    findings,
    checks,
    missing: missingOf(listing, steps),
    score: scoreOf({ listing, property, descriptions, pictures }),
    steps,
  };
}
