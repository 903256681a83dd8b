import type { TypeFloor } from '../../platforms/card-format.ts';
import type { CardText } from '../card.ts';
import type { DrawnText } from '../text-layer.ts';
import { linesOf } from './lines-of.ts';
import type { Rule, SetCard } from './rule.ts';

const roleNames: Record<keyof TypeFloor, { vi: string; en: string }> = {
  headline: { vi: 'tên trên ảnh', en: 'a headline' },
  body: { vi: 'chữ thường', en: 'body text' },
  mark: { vi: 'chữ nhỏ', en: 'a mark' },
};

/** Which texts are headline and which are marks; the words around the amount of a price are marks too. */
function roles({ headline, mark, price }: CardText, drawn: DrawnText[]): Map<DrawnText, keyof TypeFloor> {
  const small = [mark, price?.before, price?.after, price?.below].filter((each): each is string =>
    Boolean(each),
  );
  return new Map<DrawnText, keyof TypeFloor>([
    ...small.flatMap((text) => linesOf(text, drawn)).map((line) => [line, 'mark'] as const),
    ...linesOf(headline, drawn).map((line) => [line, 'headline'] as const),
  ]);
}

/** Every text is large enough to be read on a phone. */
export const typeSize: Rule<SetCard> = ({ card: { name, format, text }, drawn }) => {
  const known = roles(text, drawn);
  const role = (line: DrawnText) => known.get(line) ?? 'body';
  const small = drawn.find((line) => line.size < format.type[role(line)]);
  if (!small) return undefined;
  const least = format.type[role(small)];
  return {
    vi: `“${small.text}” chỉ cao ${small.size} điểm ảnh trên tấm ảnh ${name}, ${roleNames[role(small)].vi} cần ít nhất ${least} để đọc được trên điện thoại. Hãy viết ngắn lại để chữ to hơn.`,
    en: `“${small.text}” is set at ${small.size} px; ${roleNames[role(small)].en} needs at least ${least} px`,
  };
};
