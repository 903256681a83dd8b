import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPasswords } from '../../../../../src/desk/server/accounts/common-passwords.ts';
import { HashLine } from '../../../../../src/desk/server/accounts/hash-line.ts';
import {
  decoy,
  hashPassword,
  isPassword,
  usualCost,
} from '../../../../../src/desk/server/accounts/password-hash.ts';
import { whyUnfit } from '../../../../../src/desk/server/accounts/password-rules.ts';
import { cheapHash } from '../../../../fixtures/village.ts';

const owner = { name: 'Quan Thị Hoa', phone: '+84912345603' };

test.each([
  'ruộng bậc thang 7',
  'con trau di cay',
  'Xôi ngũ sắc!',
  '🐃🐃 trâu 🐃🐃 nước 🐃',
  'кошка на крыше',
  'a'.repeat(3) + ' bếp lửa đêm '.repeat(4),
  "'; DROP TABLE user; --",
  '\u0000 trống không \u0000',
])('“%s” can be taken', (password) => {
  expect(whyUnfit(password, owner)).toBeUndefined();
});

test.each([
  ['seven signs', 'trâu ơi', 'ít nhất 8 ký tự, bạn mới gõ 7'],
  ['seven signs of which each is several letters', '👨‍👩‍👧‍👦'.repeat(7), 'ít nhất 8 ký tự, bạn mới gõ 7'],
  ['decomposed letters, counted as one', 'ậậậậậậậ'.normalize('NFD'), 'bạn mới gõ 7'],
  ['65 signs', 'trâu bò lợn gà '.repeat(5).slice(0, 65), 'nhiều nhất 64 ký tự, bạn gõ 65'],
])('%s: says how many', (_what, password, sentence) => {
  expect(whyUnfit(password, owner)).toContain(sentence);
});

test.each([
  [
    'what everybody has',
    ['password', '12345678', '123456789', 'qwertyuiop', 'iloveyou', 'PassWord', 'football'],
  ],
  ['what everybody in Vietnam has', ['matkhau123', 'Mật khẩu', 'vietnam123', 'anhyeuem', 'emyeuanh1']],
  ['words of the place', ['homestay', 'homestay123', 'nhasan2026', 'Nhà sàn 1', 'lambinh2026', 'tuyenquang']],
  ['runs', ['11111111', 'aaaaaaaa', 'abababab', '98765432', '12341234', 'abcabcabc']],
  ['one’s own number', ['0912345603', '912345603', '84912345603', '12345603', '0912 345 603']],
  [
    'one’s own name',
    ['quanthihoa', 'Quan Thị Hoa', 'hoahoahoa', 'hoaquan1990', 'Hoa0912345603', 'thihoa@123'],
  ],
])('%s cannot be taken', (_what, passwords) => {
  for (const password of passwords) {
    expect(whyUnfit(password, owner), password).toMatch(/dễ đoán/);
  }
});

test('only the owner of a name and a number cannot have them', () => {
  const other = { name: 'Ma Văn Kỳ', phone: '+84987654321' };
  expect(whyUnfit('quanthihoa', other)).toBeUndefined();
});

test('no name, however strange, breaks the rules', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', maxLength: 70 }),
      (name, password) => {
        const why = whyUnfit(password, { name, phone: owner.phone });
        if (why !== undefined) expect(why).toMatch(/ký tự|dễ đoán/);
      },
    ),
    { numRuns: 200 },
  );
});

test('the list of common passwords holds what could be chosen at all, and is small', () => {
  expect(commonPasswords.size).toBeGreaterThan(3000);
  expect([...commonPasswords].every((each) => /^[!-~]{8,}$/.test(each) && each === each.toLowerCase())).toBe(
    true,
  );
  expect([...commonPasswords].join(' ').length).toBeLessThan(40_000);
});

describe('a hash', () => {
  test('is made of argon2id with at least what OWASP asks for, which stands in it', async () => {
    expect(usualCost.memory).toBeGreaterThanOrEqual(19 * 1024);
    expect(usualCost.passes).toBeGreaterThanOrEqual(2);
    const hash = await hashPassword('ruộng bậc thang', usualCost);
    expect(hash).toMatch(/^\$argon2id\$m=19456,t=2,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(await isPassword('ruộng bậc thang', hash)).toBe(true);
    expect(await isPassword('ruộng bậc than', hash)).toBe(false);
    expect(await isPassword('ruộng bậc thang', decoy(usualCost))).toBe(false);
  });

  test('is another each time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => hashPassword('ruộng bậc thang', cheapHash)));
    expect(one).not.toBe(other);
  });

  test('of another cost, or made with scrypt where there was no argon2, is still read', async () => {
    const { scryptSync } = await import('node:crypto');
    const salt = Buffer.from('muoi');
    const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
    const tag = scryptSync('ruộng bậc thang', salt, 32, cost).toString('base64url');
    const hash = `$scrypt$ln=17,r=8,p=1$${salt.toString('base64url')}$${tag}`;
    expect(await isPassword('ruộng bậc thang', hash)).toBe(true);
    expect(await isPassword('ruộng bậc than', hash)).toBe(false);
    expect(await isPassword('a', await hashPassword('a', { ...cheapHash, passes: 3 }))).toBe(true);
  });

  test.each([
    '',
    '$',
    '$argon2id$m=8,t=1,p=1$$',
    '$md5$x=1$YQ$YQ',
    'ruộng bậc thang',
  ])('“%s” is no hash that anything matches', async (hash) => {
    expect(await isPassword('', hash).catch(() => false)).toBe(false);
  });
});

test('eleven passwords are in the line, one at a time; who comes then hears that it is busy', async () => {
  const line = new HashLine(cheapHash);
  const answers = await Promise.allSettled(Array.from({ length: 40 }, () => line.matches('a', undefined)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
  expect(line.hashed).toBe(11);
  expect(await line.matches('a', await line.hash('a'))).toBe(true);
});
