import parsePhoneNumber, { type PhoneNumber } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { ValueNotes } from './field.ts';

const read = (input: string): PhoneNumber | undefined => {
  const number = parsePhoneNumber(input, 'VN');
  return number?.isValid() ? number : undefined;
};

/**
 * A telephone number as people write it; afterwards in E.164 (`+84912345678`).
 * Numbers without a country code are Vietnamese. Validity comes from libphonenumber-js (all metadata).
 */
export function phone(notes: ValueNotes<string> & { mobileOnly?: boolean }) {
  const remedy = `Ví dụ: “${notes.example}”.`;
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? `Thiếu “${notes.label}”. ${remedy}`
          : `“${notes.label}” mất số 0 ở đầu vì chưa đặt trong dấu ngoặc kép. Viết trong dấu ngoặc kép, ví dụ: “${notes.example}”.`,
    })
    .refine((input) => read(input) !== undefined, {
      error: `“${notes.label}” không phải số điện thoại đang dùng được. Hãy xem có thiếu hay thừa chữ số không. ${remedy}`,
      params: { en: 'not a valid telephone number' },
      abort: true,
    })
    .refine((input) => !notes.mobileOnly || read(input)?.getType() !== 'FIXED_LINE', {
      error: `“${notes.label}” là số máy bàn; Zalo chỉ dùng số di động. ${remedy}`,
      params: { en: 'a landline cannot have a Zalo account' },
    })
    .meta({
      title: notes.label,
      description: notes.hint,
      contract: notes.contract,
      examples: [notes.example],
      widget: 'phone',
    })
    .transform((input) => read(input)?.number ?? input);
}

/** A number in E.164 as people in Vietnam write it: `0912 345 678`; foreign ones with their country code. */
export function localPhone(e164: string): string {
  const number = parsePhoneNumber(e164, 'VN');
  if (!number) return e164;
  return number.country === 'VN' ? number.formatNational() : number.formatInternational();
}

/** A number in E.164 for readers from abroad: `+84 912 345 678`. */
export const internationalPhone = (e164: string): string =>
  parsePhoneNumber(e164, 'VN')?.formatInternational() ?? e164;

/** Address that starts a call (RFC 3966). */
export const callAddress = (e164: string): string => `tel:${e164}`;

/** Address that opens a Zalo chat with this number; Zalo expects the digits without a plus sign. */
export const zaloAddress = (e164: string): string => `https://zalo.me/${e164.replace('+', '')}`;
