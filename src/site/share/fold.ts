import { beginningOf } from '../../homestay/signs.ts';
import { facebook } from '../../platforms/facebook.ts';
import type { PostPlatform } from '../../posts/platform.ts';

/** Where an app hides the rest of a text behind “see more”, in UTF-16 units; only where a number is known. */
const folds: Partial<Record<PostPlatform, number>> = { facebook: facebook.text.firstLine.most };

/** A text as an app shows it before somebody asks for more. */
export interface Folded {
  /** What everybody reads. */
  seen: string;
  /** What stands behind “see more”; empty when all of it is seen. */
  hidden: string;
}

/**
 * Cuts a text where the app folds it: `seen` and `hidden` together are the text in NFC, as the app counts it, and no
 * sign is cut in two.
 */
export function foldedText(text: string, platform: PostPlatform): Folded {
  const most = folds[platform];
  const whole = text.normalize('NFC');
  const seen = most === undefined ? whole : beginningOf(whole, most);
  return { seen, hidden: whole.slice(seen.length) };
}
