import { pattern, type ValueNotes } from './field.ts';
import { longestSlug, slugForm } from './slug-form.ts';
import { slugOf } from './slug-of.ts';

/** A short name that stands in addresses and folder names, or refers to one. */
export const slug = (notes: ValueNotes<string>) =>
  pattern({
    remedy: `Chỉ dùng chữ thường không dấu, chữ số và gạch ngang, nhiều nhất ${longestSlug} chữ, ví dụ: “${notes.example}”.`,
    ...notes,
    meant: (written) => (notes.refersTo ? undefined : slugOf(written)) || undefined,
    form: new RegExp(`^(?=.{1,${longestSlug}}$)${slugForm.source.slice(1)}`),
  });
