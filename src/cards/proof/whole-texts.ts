import { linesOf } from './lines-of.ts';
import type { Rule, SetCard } from './rule.ts';

/** What the card is about and the mark of a sample are on it, whole. Other texts may give way. */
export const wholeTexts: Rule<SetCard> = ({ card: { name, text }, drawn }) => {
  const cut = [text.headline, text.mark].find((each) => each && !linesOf(each, drawn).length);
  return cut
    ? {
        vi: `“${cut}” không hiện đủ trên tấm ảnh ${name}. Hãy viết ngắn lại.`,
        en: `“${cut}” is not drawn whole`,
      }
    : undefined;
};
