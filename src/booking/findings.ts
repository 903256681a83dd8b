import type { Listing } from '../listings/entries.ts';
import { sentencePlaces } from '../prose/owner/sentences.ts';
import { type OwnerText, ownerTexts } from './owner-texts.ts';
import { check } from './rules/rules.ts';

/** Something in an owner's text that must not stand on Booking.com. The text itself is never changed. */
export interface Finding extends Omit<OwnerText, 'text'> {
  /** `id` of the rule. */
  rule: string;
  name: string;
  /** What was found, and where in the text: UTF-16 units. */
  found: string;
  start: number;
  end: number;
  /** The sentence it stands in, which the descriptions leave out. */
  sentence: string;
  reason: string;
  remedy: string;
}

/** What the rules find in the texts of a listing and its village, text by text. */
export const findingsOf = (listing: Listing): Finding[] =>
  ownerTexts(listing).flatMap(({ text, ...where }) => {
    const sentences = sentencePlaces(text, where.language);
    return check(text).map(({ rule, start, end, text: found }) => ({
      ...where,
      rule: rule.id,
      name: rule.name,
      found,
      start,
      end,
      sentence: (sentences.find((each) => each.start <= start && start < each.end)?.text ?? found).trim(),
      reason: rule.reason,
      remedy: rule.remedy,
    }));
  });
