import type { Language } from '../homestay/language.ts';
import { callAddress, phoneText, zaloAddress } from '../homestay/phone.ts';
import type { Site } from '../homestay/site.ts';
import { words } from './words/words.ts';

/** Ways to reach a host or the team, as content files hold them. */
export type Contact = NonNullable<Site['team']['contact']>;

/** One way to reach somebody, ready to be shown. */
export interface ContactWay {
  key: keyof Contact;
  /** Short label: `Zalo`, `Gọi`. */
  label: string;
  /** Shorter label, where the usual one is too long for a phone's bar. */
  brief?: string;
  /** What readers may note down: the number, the name. Absent where the address says nothing to people. */
  detail?: string;
  /** Name of the icon. */
  icon: string;
  href: string;
}

const bare = (address: string) => address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');

type Draw = (value: string, language: Language) => Omit<ContactWay, 'key' | 'label'>;

/** How each way is shown, the quickest first. */
const drawn: Record<keyof Contact, Draw> = {
  zalo: (number, language) => ({
    icon: 'message-circle',
    href: zaloAddress(number),
    detail: phoneText(number, language),
  }),
  phone: (number, language) => ({
    icon: 'phone',
    href: callAddress(number),
    detail: phoneText(number, language),
  }),
  facebook: (href) => ({ icon: 'facebook', href }),
  booking: (href) => ({ icon: 'bed-double', href, brief: 'Booking' }),
  tiktok: (handle) => ({ icon: 'music-2', href: `https://www.tiktok.com/${handle}`, detail: handle }),
  email: (address) => ({ icon: 'mail', href: `mailto:${address}`, detail: address }),
  website: (href) => ({ icon: 'globe', href, detail: bare(href) }),
};

/** The ways that exist, the quickest first. */
export function contactWays(contact: Contact, language: Language): ContactWay[] {
  const labels = words(language).contact;
  return (Object.keys(drawn) as (keyof Contact)[]).flatMap((key) => {
    const value = contact[key];
    return value ? [{ key, label: labels[key], ...drawn[key](value, language) }] : [];
  });
}
