import { passwordLength } from '../../village-protocol.ts';
import { commonPasswords } from './common-passwords.ts';

/** Whose password it is to be: their own name and number are the first that anybody tries. */
export interface PasswordOwner {
  name: string;
  /** E.164. */
  phone: string;
}

/** Words that make no password, nor do they with a few signs at their side. */
const weakWords = [
  ...[
    'matkhau',
    'password',
    'passwd',
    'admin',
    'quantri',
    'dangnhap',
    'login',
    'xinchao',
    'hello',
    'welcome',
  ],
  ...['vietnam', 'hanoi', 'saigon', 'tuyenquang', 'lambinh', 'thuonglam', 'nahang', 'hagiang', 'vnn', 'viet'],
  ...[
    'homestay',
    'nhasan',
    'dulich',
    'chunha',
    'khachsan',
    'nhanghi',
    'zalo',
    'facebook',
    'tiktok',
    'google',
  ],
  ...['anhyeuem', 'emyeuanh', 'yeuem', 'yeuanh', 'anhem', 'iloveyou', 'love', 'toiyeu', 'giadinh', 'conyeu'],
  ...['qwerty', 'qwer', 'asdf', 'zxcv', 'abcd', 'abc', '123456789', '12345678', '1234567', '123456', '12345'],
  ...['1234', '123', '987654321', '654321', '4321', '321'],
];

/** Signs beside words that anybody would try. */
const least = 5;

const segments = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Signs as a person counts them. */
const lengthOf = (text: string): number => [...segments.segment(text)].length;

/** A password as it is hashed: phones send the same letters in two ways. */
export const asTyped = (password: string): string => password.normalize('NFC');

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, '');

const isRun = (text: string): boolean =>
  /^(.{1,4}?)\1+$/u.test(text) ||
  '01234567890123456789'.includes(text) ||
  '98765432109876543210'.includes(text);

/** What is left of a password without the words; of several that fit, the longest is taken first. */
function without(words: string[], password: string): string {
  let left = password;
  for (const word of words.sort((one, other) => other.length - one.length)) left = left.replaceAll(word, '');
  return left;
}

/** Why a password cannot be taken, for the person in Vietnamese; `undefined` when it can. */
export function whyUnfit(password: string, { name, phone }: PasswordOwner): string | undefined {
  const typed = asTyped(password);
  const { min, max } = passwordLength;
  const length = lengthOf(typed);
  if (length < min)
    return `Mật khẩu cần ít nhất ${min} ký tự, bạn mới gõ ${length}. Hãy gõ thêm, ví dụ ghép ba từ bạn dễ nhớ.`;
  if (length > max) return `Mật khẩu dài quá: nhiều nhất ${max} ký tự, bạn gõ ${length}. Hãy bớt đi một ít.`;
  const plain = folded(typed);
  if (commonPasswords.has(plain) || isRun(plain)) {
    return 'Mật khẩu này nhiều người đã đặt nên rất dễ đoán. Hãy nghĩ một mật khẩu khác, ví dụ ghép ba từ bạn dễ nhớ.';
  }
  const number = phone.replace(/\D/g, '');
  const national = number.replace(/^84/, '');
  if (/^\d+$/.test(plain) && `0${national} ${number}`.includes(plain)) return ownName;
  const own = folded(name.replace(/\s+/g, '|'))
    .split('|')
    .filter((part) => part.length > 1);
  const left = without([`0${national}`, number, national, ...own, ...weakWords], plain);
  return left.length < least ? ownName : undefined;
}

const ownName =
  'Mật khẩu này dễ đoán vì chỉ có tên, số điện thoại hay vài chữ quen thuộc. Hãy nghĩ một mật khẩu khác, ví dụ ghép ba từ bạn dễ nhớ.';
