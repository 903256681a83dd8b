import { capitals } from './capitals.ts';
import { emailAddress } from './email-address.ts';
import { emoji } from './emoji.ts';
import { exclamation } from './exclamation.ts';
import { html } from './html.ts';
import { phoneNumber } from './phone-number.ts';
import { platformName } from './platform-name.ts';
import { price } from './price.ts';
import type { Match, Rule } from './rule.ts';
import { socialHandle } from './social-handle.ts';
import { superlative } from './superlative.ts';
import { webAddress } from './web-address.ts';

/**
 * What must not stand in a text for Booking.com. Its own wording could not be retrieved (specification sheet 4.2), so
 * these are ours: stricter than needed rather than looser, because a refused text costs an owner days.
 */
export const rules: readonly Rule[] = [
  phoneNumber,
  emailAddress,
  webAddress,
  socialHandle,
  platformName,
  price,
  html,
  emoji,
  capitals,
  exclamation,
  superlative,
];

/** A place in a text and the rule it breaks. */
export interface Violation extends Match {
  rule: Rule;
}

/** Everything in a text that the rules object to, in the order of the text. */
export const check = (text: string): Violation[] =>
  rules
    .flatMap((rule) => rule.find(text).map((match) => ({ ...match, rule })))
    .sort((a, b) => a.start - b.start);

/** Whether a text may stand as it is. */
export const isClean = (text: string): boolean => rules.every((rule) => rule.find(text).length === 0);
