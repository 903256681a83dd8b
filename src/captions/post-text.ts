import type { ReasonKind } from './hook/reason.ts';

/** The words of a post. All texts are in NFC; lengths are UTF-16 units. */
export interface PostText {
  /** Only where the platform has a title of its own: TikTok. */
  title?: string | undefined;
  /** Ready to paste: with its line breaks, and with the hashtags where the platform has them. */
  text: string;
  /** The hashtags that stand in `text`, each with its sign; empty on Zalo. */
  hashtags: string[];
  /** What goes into the first comment: the page of the house. Only where a link in the text costs readers. */
  comment?: string | undefined;
  /** The reason to come that the first line gives; nothing where a long name fills it. */
  reason?: ReasonKind | undefined;
}
