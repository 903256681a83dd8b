import { pattern, type ValueNotes } from './field.ts';

/** Address of a page on the web, with `https://`; on one of the given hosts when hosts are named. */
export const webAddress = (notes: ValueNotes<string>, hosts: string[] = []) => {
  const host = hosts.length
    ? `(?:[\\w-]+\\.)*(?:${hosts.map((name) => name.replaceAll('.', '\\.')).join('|')})`
    : '[^\\s/@]+\\.[^\\s/@.]{2,}';
  return pattern({
    widget: 'web-address',
    remedy: `Chép nguyên địa chỉ bắt đầu bằng https://, ví dụ: ${notes.example}`,
    ...notes,
    form: new RegExp(`^https://${host}(?:[/?#]\\S*)?$`, 'i'),
  });
};

/** E-mail address. */
export const emailAddress = (notes: ValueNotes<string>) =>
  pattern({
    widget: 'e-mail',
    remedy: `Viết liền, có một dấu @, ví dụ: ${notes.example}`,
    ...notes,
    form: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/,
  });
