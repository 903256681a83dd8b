/** @jsxImportSource react */
import { cleanText } from '../../../homestay/clean.ts';
import { lengthOf } from '../../../homestay/signs.ts';
import type { Field } from '../../form/field.ts';

/** How much room is left in the text as it will be kept, once it is getting short. */
export function Remaining({ text, field }: { text: string; field: Field }) {
  const max = field.length?.max;
  if (!max || text.length < max * 0.8) return null;
  const length = lengthOf(cleanText(text));
  if (length < max * 0.8) return null;
  const left = max - length;
  return (
    <p className="desk-remaining" data-over={left < 0 || undefined}>
      {left >= 0 ? `Còn ${left} chữ cái` : `Dài quá ${-left} chữ cái`}
    </p>
  );
}
