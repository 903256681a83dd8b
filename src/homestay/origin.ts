import { pattern, type ValueNotes } from './field.ts';
import { shown } from './shown.ts';

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const form = new RegExp(`^https://(?:${label}\\.)+(?:\\p{L}{2,}|xn--[a-z0-9-]+)(?::\\d{1,5})?/*$`, 'iu');

/** What follows the host in an address: its path, question or mark. */
const rest = /^https:\/\/[^/?#]*([/?#].*)$/i;

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** What a web address holds that is no origin, and what to do about it. */
function wrong(text: string): string | undefined {
  if (/^http:\/\//i.test(text)) return 'Địa chỉ phải bắt đầu bằng https://, không phải http://.';
  const url = parsed(text);
  const more = rest.exec(text)?.[1];
  if (!url || !more || more === '/') return undefined;
  const extra = `Sau tên miền còn “${shown(more)}”, mà trang chỉ chạy ở gốc của một tên miền.`;
  const user = /^([^.]+)\.(?:github|gitlab)\.io$/i.exec(url.hostname)?.[0];
  return user && url.pathname !== '/'
    ? `${extra} Hãy dùng tên miền riêng, hoặc đặt tên kho bài là “${user}”.`
    : `${extra} Hãy dùng tên miền riêng hoặc tên miền con, bỏ phần sau.`;
}

/**
 * Where a site is, without a path: `https://nha-san.example`. With and without a slash at its end it is the same; a path,
 * a question or a mark is refused, since every address of the site begins at the root.
 */
export const origin = (notes: ValueNotes<string>) =>
  pattern({
    widget: 'web-address',
    remedy: `Chỉ ghi https:// và tên miền, ví dụ: ${notes.example}`,
    ...notes,
    form,
    wrong,
  })
    .refine((text) => parsed(text) !== undefined, {
      error: `“${notes.label}” chưa đúng. Không trình duyệt nào mở được địa chỉ này. Ví dụ: ${notes.example}`,
      params: { en: 'no browser opens this address' },
    })
    .overwrite((text) => parsed(text)?.origin ?? text);
