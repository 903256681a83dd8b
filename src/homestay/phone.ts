import parsePhoneNumber, { findPhoneNumbersInText, type PhoneNumber } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { ValueNotes } from './field.ts';
import type { Language } from './language.ts';
import { sinceTheChange } from './old-prefix.ts';

/** What people write before a number. */
const label =
  /^(?:(?:sđt|sdt|đt|dt|tel|phone|điện thoại|di động|zalo|hotline|số)[\s.:]*|[☎📞📱]\uFE0F?\s*)+/iu;

function parsed(input: string): PhoneNumber | undefined {
  const number = parsePhoneNumber(input.replace(label, ''), { defaultCountry: 'VN', extract: false });
  return number?.isValid() ? number : undefined;
}

/** The number that a text holds and nothing else: no second one, no extension, which E.164 has no place for. */
function read(input: string): PhoneNumber | undefined {
  const number = parsed(input);
  return number && !number.ext ? number : undefined;
}

const separators = /\s*(?:[;,/|&\n]|\s(?:-|–|hoặc|hay|và|or|and)\s)\s*/iu;

/** Whether a text holds more than one number. */
const holdsSeveral = (input: string): boolean =>
  input.split(separators).filter(parsed).length > 1 || findPhoneNumbersInText(input, 'VN').length > 1;

/** What is wrong with a number that cannot be read, after its label. */
function wrong(input: string, remedy: string): string {
  const old = sinceTheChange(input);
  if (old) {
    return `là số 11 chữ số của trước năm 2018: đầu số ${old.before} nay là ${old.after}. Hãy ghi “${old.number}” nếu gọi thử vẫn đúng người.`;
  }
  if (holdsSeveral(input))
    return `có hơn một số; chỗ này chỉ ghi một. Hãy giữ lại số hay nghe máy nhất. ${remedy}`;
  if (parsed(input)?.ext) {
    return `có số máy lẻ, chỗ này không giữ được. Hãy ghi số gọi thẳng được tới người nghe. ${remedy}`;
  }
  const taken = /[OoIl]/.exec(input.replace(label, ''))?.[0];
  const digits = input.replace(label, '').replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  if (taken && read(digits)) {
    return `có chữ ${taken} lẫn trong số. Thay bằng số ${/o/i.test(taken) ? 0 : 1}: ghi “${digits}”.`;
  }
  if (taken && !/\p{L}/u.test(digits)) {
    return `có chữ ${taken} lẫn trong số. Thay bằng số ${/o/i.test(taken) ? 0 : 1}. ${remedy}`;
  }
  if (/\p{L}/u.test(input.replace(label, ''))) return `có lẫn chữ. Hãy chỉ ghi chữ số. ${remedy}`;
  return `không phải số điện thoại đang dùng được. Hãy xem có thiếu hay thừa chữ số không. ${remedy}`;
}

/** Kinds of number that can have a Zalo account. */
const mobile: (string | undefined)[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/**
 * A telephone number as people write it; afterwards in E.164 (`+84912345678`). One number and nothing else: what cannot
 * be kept is refused, not left out.
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
      error: ({ input }) => `“${notes.label}” ${wrong(String(input), remedy)}`,
      params: { en: 'not a valid telephone number' },
      abort: true,
    })
    .refine((input) => !notes.mobileOnly || mobile.includes(read(input)?.getType()), {
      error: ({ input }) =>
        `“${notes.label}” là số ${read(String(input))?.getType() === 'FIXED_LINE' ? 'máy bàn' : 'tổng đài'}; Zalo chỉ dùng số di động. ${remedy}`,
      params: { en: 'only a mobile number can have a Zalo account' },
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

/** The one number that a text holds, in E.164, however it is written; `undefined` when there is none, or more. */
export const phoneIn = (text: string): string | undefined => read(text.normalize('NFKC'))?.number;

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

/** A telephone number as readers of a language dial it: those of Vietnamese are in the country, others may not be yet. */
export const phoneText = (e164: string, language: Language): string =>
  language === 'vi' ? localPhone(e164) : internationalPhone(e164);
