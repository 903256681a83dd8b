import { expect, test } from 'vitest';
import { clashingWord } from '../../../src/homestay/clashing-word.ts';

test.each([
  ['Em là giáo viên mầm non về hưu.', 'Cô Hoa', 'em'],
  ['E LA GIAO VIEN MAM NON VE HUU', 'Cô Hoa', 'e'],
  ['Ao này bố đào. Nhà em làm bên bờ ao.', 'Gia đình bác Vần', 'em'],
  ['Bọn cháu đón khách từ năm 2019.', 'Ông Pảo', 'cháu'],
  ['Nhà em có ao cá.'.normalize('NFD'), 'Bà Nhình'.normalize('NFD'), 'em'],
])('“%s” of %s clashes by “%s”', (text, host, word) => {
  expect(clashingWord(text, host)).toBe(word);
});

test.each([
  ['Nhà em có ao cá.', 'Anh Vần'],
  ['Nhà em có ao cá.', 'Vợ chồng anh Sơn chị Mây'],
  ['Nhà em có ao cá.', 'Vần'],
  ['Tôi là Nông Văn Pảo, 70 tuổi.', 'Ông Pảo'],
  ['Nhà mình có ao cá.', 'Cô Lả'],
  ['Em Mai, con út của cô, nấu xôi ngũ sắc.', 'Cô Lả'],
  ['Cháu gái bà dẫn khách đi rừng.', 'Bà Nhình'],
  ['Trẻ em được đón, có giường cho em bé.', 'Cô Lả'],
  ['Bà ở với cháu; nhà cháu Tuấn ngay bên.', 'Bà Nhình'],
])('“%s” may stand under %s', (text, host) => {
  expect(clashingWord(text, host)).toBeUndefined();
});
