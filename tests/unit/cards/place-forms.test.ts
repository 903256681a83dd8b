import { expect, test } from 'vitest';
import { placeForms } from '../../../src/cards/place-forms.ts';

test('a short place has one form', () => {
  expect(placeForms('Nhà Sàn Bến Nước, Nà Tông')).toEqual(['Nhà Sàn Bến Nước, Nà Tông']);
});

test('a long name gets shorter at sense units, and the village stays', () => {
  const name = 'Homestay Nhà Sàn Ba Thế Hệ Gia Đình Bà Pành Bên Cánh Đồng';
  const [whole, ...shorter] = placeForms(`${name}, Nà Tông`);
  expect(whole).toBe(`${name}, Nà Tông`);
  expect(shorter).toContain('Homestay Nhà Sàn Ba Thế Hệ Gia Đình Bà Pành…, Nà Tông');
  expect(shorter.at(-1)).toBe('Nà Tông');
  // Inside a word, inside a name, after a word that opens a thought.
  for (const cut of ['Gia…', 'Bà…', 'Bên…', 'Cánh…']) expect(shorter.join()).not.toContain(cut);
});
