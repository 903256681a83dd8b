import { phoneIn } from '../../../homestay/phone.ts';
import { Refused } from '../refusal.ts';

/** The number of a member, however it was typed, in E.164. @throws {Refused} `unfit` */
export function memberPhone(text: string): string {
  const number = phoneIn(text);
  if (number) return number;
  throw new Refused('unfit', {
    message: 'Số điện thoại này chưa đúng. Hãy xem có thiếu hay thừa chữ số không, ví dụ “0912 345 678”.',
  });
}
