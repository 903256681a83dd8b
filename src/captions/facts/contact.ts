import { entryAddress } from '../../homestay/addresses.ts';
import { phoneText, zaloAddress } from '../../homestay/phone.ts';
import type { Listing, SiteEntry } from '../../listings/entries.ts';
import type { CaptionLanguage } from '../caption-language.ts';

/** How to reach the host, in words. */
export interface ContactFacts {
  /** `0912 345 678`; for readers from abroad `+84 912 345 678`. */
  phone?: string | undefined;
  zalo?: string | undefined;
  email?: string | undefined;
  /** Telephone and Zalo have the same number. */
  same: boolean;
  /** `https://zalo.me/84912345678`. */
  zaloLink?: string | undefined;
  /** The page of the house. */
  page: string;
  /** The same as one types it: without `https://`. */
  typed: string;
}

/** Telephone, Zalo and page of a house for readers of a language. */
export function contactFacts(
  { contact, slug }: Pick<Listing, 'contact' | 'slug'>,
  site: Pick<SiteEntry, 'address'>,
  language: CaptionLanguage,
): ContactFacts {
  const page = new URL(entryAddress('homestay', slug, language), site.address).href;
  return {
    phone: contact.phone && phoneText(contact.phone, language),
    zalo: contact.zalo && phoneText(contact.zalo, language),
    email: contact.email,
    same: contact.phone !== undefined && contact.phone === contact.zalo,
    zaloLink: contact.zalo && zaloAddress(contact.zalo),
    page,
    typed: page.replace(/^https?:\/\//, ''),
  };
}
