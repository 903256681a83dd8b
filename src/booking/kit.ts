import type { Language } from '../homestay/language.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import { type Finding, findingsOf } from './findings.ts';
import { type Missing, missingOf } from './missing.ts';
import { asRead, bookingProperty } from './property.ts';
import type { BookingProperty } from './shape.ts';
import type { Step } from './steps/step.ts';
import { stepsOf } from './steps/steps.ts';
import { type Descriptions, descriptionsOf } from './texts/descriptions.ts';

/** Everything needed to open a place on Booking.com. */
export interface BookingKit {
  /** `booking.json`. */
  property: BookingProperty;
  /** About 600 characters for the house, less for village, host and rooms. */
  descriptions: Record<Language, Descriptions>;
  /** What the owners' texts hold that must not stand there. */
  findings: Finding[];
  /** What Booking.com asks and the listing does not say. */
  missing: Missing[];
  /** All of it field by field, in the order of Booking.com's own steps. */
  steps: Step[];
}

/** Makes the Booking.com kit of a listing. The same listing always gives the same kit. */
export function bookingKit(given: Listing, site: Pick<SiteEntry, 'name'>): BookingKit {
  const listing = asRead(given);
  const descriptions = descriptionsOf(listing);
  const property = bookingProperty(listing, site, descriptions);
  const findings = findingsOf(listing);
  const steps = stepsOf({ listing, property, descriptions, findings });
  return { property, descriptions, findings, missing: missingOf(listing, steps), steps };
}
