import type { CaptionLanguage } from '../caption-language.ts';
import type { Facts } from '../facts/facts.ts';
import type { Pattern } from '../pattern.ts';

/** The number that stands in the call: telephone or, without one, Zalo. */
const number = ({ contact }: Facts) => contact.phone ?? contact.zalo;
/** In brackets after the number. */
const beside = (...notes: (string | false | undefined)[]) => {
  const known = notes.filter(Boolean);
  return known.length ? ` (${known.join(', ')})` : '';
};
const onZalo = ({ contact }: Facts) => (contact.same ? ' (có Zalo)' : contact.phone ? '' : ' (Zalo)');
/** Whom one calls, in the team’s words. */
const host = (f: Facts) => (f.byOwner ? undefined : f.host?.called);
const also = ({ contact }: Facts) => contact.phone && contact.zalo && !contact.same && contact.zalo;
/** How the owner who posts speaks of themselves. */
const self = (f: Facts) => (f.byOwner ? f.self : undefined);

const vietnamese: Pattern[] = [
  {
    say: (f) =>
      !self(f) &&
      `${number(f)}${beside(host(f), f.contact.same && 'có Zalo', !f.contact.phone && 'Zalo')}${also(f) ? `, Zalo ${also(f)}` : ''}`,
  },
  {
    say: (f) =>
      !self(f) && host(f) && !also(f) && `Ngày nào lên, mấy người, nhắn ${host(f)}: ${number(f)}${onZalo(f)}`,
  },
  {
    say: (f) =>
      !self(f) &&
      !also(f) &&
      `Hỏi chỗ, hỏi đường: ${number(f)}${onZalo(f)}${host(f) ? `, gặp ${host(f)}` : ''}`,
  },
  {
    say: (f) =>
      self(f) &&
      `Nhắn ${self(f)} ngày nào lên, mấy người: ${number(f)}${also(f) ? `, Zalo ${also(f)}` : onZalo(f)}`,
  },
  { say: (f) => self(f) && !also(f) && `Gọi ${self(f)} nhé: ${number(f)}${onZalo(f)}` },
];

const english: Pattern[] = [
  { say: (f) => number(f) && `Send a message with your dates, or call ${number(f)}` },
  {
    say: (f) => number(f) && host(f) && `To stay with ${host(f)}, message your dates or call ${number(f)}`,
  },
  {
    say: (f) =>
      f.contact.email && number(f) && `Write with your dates: ${f.contact.email}, or call ${number(f)}`,
  },
];

/** The call to action: how to reach the host, without a stop so that phones see the number. */
export const call: Record<CaptionLanguage, Pattern[]> = { vi: vietnamese, en: english };

/** The page of the house, as the first comment below a post. */
export const page: Record<CaptionLanguage, Pattern[]> = {
  vi: [
    { say: ({ contact, price }) => price && `Xem ảnh và giá từng phòng: ${contact.page}` },
    { say: ({ contact }) => `Ảnh nhà và đường đi: ${contact.page}` },
    { say: ({ contact }) => `Xem thêm ảnh ở đây: ${contact.page}` },
  ],
  en: [
    { say: ({ contact, price }) => price && `Photos and the price of each room: ${contact.page}` },
    { say: ({ contact }) => `Photos and directions: ${contact.page}` },
    { say: ({ contact }) => `More about the house: ${contact.page}` },
  ],
};
