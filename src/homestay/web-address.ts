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

/** Address of a server, or of a folder on it, to which addresses are added: without a question or a mark. */
export const serverAddress = (notes: ValueNotes<string>) =>
  pattern({
    widget: 'web-address',
    remedy: `Địa chỉ bắt đầu bằng https://, không có dấu ? và dấu #, ví dụ: ${notes.example}`,
    ...notes,
    form: /^https:\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d{1,5})?(?:\/[^\s?#]*)?$/i,
  });

/** E-mail address. */
export const emailAddress = (notes: ValueNotes<string>) =>
  pattern({
    widget: 'e-mail',
    remedy: `Viết liền, có một dấu @, ví dụ: ${notes.example}`,
    ...notes,
    form: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/,
  });
