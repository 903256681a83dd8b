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

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Cuts a text where the app folds it: `seen` and `hidden` together are the text, and no sign is cut in two. */
export function foldedText(text: string, platform: PostPlatform): Folded {
  const most = folds[platform];
  if (most === undefined || text.length <= most) return { seen: text, hidden: '' };
  const end = isLow(text.charCodeAt(most)) ? most - 1 : most;
  return { seen: text.slice(0, end), hidden: text.slice(end) };
}
