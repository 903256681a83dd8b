import { pattern, type ValueNotes } from './field.ts';

/** Form of a short name in an address: small letters a–z, digits and single hyphens. */
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A short name that stands in addresses and folder names, or refers to one. */
export const slug = (notes: ValueNotes<string>) =>
  pattern({
    remedy: `Chỉ dùng chữ thường không dấu, chữ số và gạch ngang, ví dụ: “${notes.example}”.`,
    ...notes,
    form: slugForm,
  });
