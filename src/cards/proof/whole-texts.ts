import { linesOf } from './lines-of.ts';
import type { Rule, SetCard } from './rule.ts';

/** What the card is about and the mark of a sample are on it, whole. Other texts may give way. */
export const wholeTexts: Rule<SetCard> = ({ card: { name, text }, drawn }) => {
  // What is left of a name of signs alone, which no card draws.
  if (!text.headline)
    return {
      vi: `Tấm ảnh ${name} không có tên: bỏ biểu tượng cảm xúc đi thì không còn chữ nào. Hãy viết tên bằng chữ.`,
      en: 'there is no letter in the headline',
    };
  const cut = [text.headline, text.mark].find((each) => each && !linesOf(each, drawn).length);
  return cut
    ? {
        vi: `“${cut}” không hiện đủ trên tấm ảnh ${name}. Hãy viết ngắn lại.`,
        en: `“${cut}” is not drawn whole`,
      }
    : undefined;
};
