import { expect, test } from 'vitest';
import { peoples } from '../../../src/homestay/people.ts';
import { slugForm } from '../../../src/homestay/slug-form.ts';
import { withoutMarks } from '../../../src/homestay/without-marks.ts';

/** As Decision 121-TCTK/PPCĐ of 2 March 1979 numbers them, by the names of today. */
const official =
  'Kinh, Tày, Thái, Hoa, Khmer, Mường, Nùng, Mông, Dao, Gia Rai, Ngái, Ê Đê, Ba Na, Xơ Đăng, Sán Chay, Cơ Ho, Chăm, Sán Dìu, Hrê, Mnông, Ra Glai, Xtiêng, Bru – Vân Kiều, Thổ, Giáy, Cơ Tu, Giẻ Triêng, Mạ, Khơ Mú, Co, Tà Ôi, Chơ Ro, Kháng, Xinh Mun, Hà Nhì, Chu Ru, Lào, La Chí, La Ha, Phù Lá, La Hủ, Lự, Lô Lô, Chứt, Mảng, Pà Thẻn, Cờ Lao, Cống, Bố Y, Si La, Pu Péo, Brâu, Ơ Đu, Rơ Măm'.split(
    ', ',
  );

test('all 54 peoples of Vietnam may be named, and the Cao Lan by their own name', () => {
  expect(official).toHaveLength(54);
  const ours = Object.values(peoples).map(({ vi }) => vi as string);
  expect(ours.toSorted()).toEqual([...official, 'Cao Lan'].toSorted());
});

test('each has a key that can be guessed from its name', () => {
  for (const [key, { vi }] of Object.entries(peoples)) {
    expect(key).toMatch(slugForm);
    const name = withoutMarks(vi)
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
    expect(key).toBe(name === 'mong' ? 'hmong' : name);
  }
});

test('those of Tuyên Quang come first', () => {
  expect(Object.keys(peoples).slice(0, 4)).toEqual(['tay', 'dao', 'hmong', 'nung']);
  expect(Object.keys(peoples).indexOf('phu-la')).toBeLessThan(Object.keys(peoples).indexOf('muong'));
});
