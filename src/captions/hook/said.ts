import { atStart } from '../../prose/mid-sentence.ts';
import type { Saying } from './reason.ts';

/** A wording that begins with a small letter, as a reason; nothing where a fact is missing. */
export const said = (text: string | false | 0 | undefined): Saying | undefined =>
  text ? { text: atStart(text), inside: text } : undefined;
