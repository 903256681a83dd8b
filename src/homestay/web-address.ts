import { pattern, type ValueNotes } from './field.ts';
import { withoutTracking } from './tracking.ts';

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?`;
const topLabel = String.raw`(?:\p{L}{2,}|xn--[a-z\d-]+)`;
/** Name of a host in the public network, with letters of every alphabet or in Punycode. */
const host = new RegExp(`^(?:${label}\\.)+${topLabel}$`, 'iu');

/** The address taken apart; nothing when no browser opens it, or when it carries a name and a password. */
function opened(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return host.test(url.hostname) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A page that only certain addresses of a host lead to. */
interface Place {
  hosts: string[];
  /** Whether an address leads there. */
  leads: (url: URL) => boolean;
  /** Sentence for an address of the host that leads elsewhere. */
  elsewhere: string;
}

/**
 * Address of a page on the web that browsers open, with `https://`; one that leads to a place when one is given. What an
 * app has put behind it to follow people is taken off.
 */
export const webAddress = (notes: ValueNotes<string>, place?: Place) => {
  const hosts = place
    ? `(?:[\\w-]+\\.)*(?:${place.hosts.map((name) => name.replaceAll('.', '\\.')).join('|')})`
    : '[^\\s/@]+\\.[^\\s/@.]{2,}';
  const address = pattern({
    widget: 'web-address',
    remedy: `Chép nguyên link bắt đầu bằng https://, ví dụ: ${notes.example}`,
    ...notes,
    form: new RegExp(`^https://${hosts}(?:[/?#]\\S*)?$`, 'i'),
    fits: (address) => {
      const url = opened(address);
      return url !== undefined && (place?.leads(url) ?? true);
    },
    wrong: (address) => {
      const url = opened(address);
      return url && place?.hosts.some((name) => url.hostname.endsWith(name)) && !place.leads(url)
        ? place.elsewhere
        : undefined;
    },
  });
  return address.overwrite(withoutTracking).meta(address.meta() ?? {});
};

/** Address of a server, or of a folder on it, to which addresses are added: without a question or a mark. */
export const serverAddress = (notes: ValueNotes<string>) =>
  pattern({
    widget: 'web-address',
    remedy: `Địa chỉ bắt đầu bằng https://, không có dấu ? và dấu #, ví dụ: ${notes.example}`,
    ...notes,
    form: /^https:\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d{1,5})?(?:\/[^\s?#]*)?$/i,
    fits: (address) => opened(address) !== undefined,
  });

// What a link that writes to somebody can hold as it is, without quoting.
const mailbox = String.raw`[\p{L}\p{N}_+'-]+(?:\.[\p{L}\p{N}_+'-]+)*`;

/** E-mail address. */
export const emailAddress = (notes: ValueNotes<string>) =>
  pattern({
    widget: 'e-mail',
    remedy: `Viết liền, có một dấu @, ví dụ: ${notes.example}`,
    ...notes,
    form: new RegExp(`^(?=.{1,254}$)${mailbox}@(?:${label}\\.)+${topLabel}$`, 'iu'),
  });
