import { expect, test } from 'vitest';
import { plainText } from '../../../src/cards/plain-text.ts';

test.each([
  ['Nhà Sàn', 'Nhà Sàn'],
  ['Nhà Sàn'.normalize('NFD'), 'Nhà Sàn'],
  ['  Nhà\n\n Sàn\t ', 'Nhà Sàn'],
  ['🏡 Nhà Sàn ❤️', 'Nhà Sàn'],
  ['Nhà 👨‍👩‍👧‍👦 Sàn', 'Nhà Sàn'],
  ['Nhà 🇻🇳, bên suối 👍🏽!', 'Nhà, bên suối!'],
  ['Gọi 1️⃣ lần', 'Gọi lần'],
  ['✨ – Nhà Sàn – ✨', 'Nhà Sàn'],
  ['Nhà\u200B Sàn\uFEFF', 'Nhà Sàn'],
  ['Nhà số 3, 2 tầng #1 © 2026 *', 'Nhà số 3, 2 tầng #1 © 2026 *'],
  ['/người/đêm', '/người/đêm'],
  ['100%', '100%'],
])('%j becomes %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
