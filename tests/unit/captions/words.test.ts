import { describe, expect, test } from 'vitest';
import { hashtag } from '../../../src/captions/hashtags.ts';
import { firstClause, shorten } from '../../../src/captions/shorten.ts';
import { calm, calmName } from '../../../src/prose/calm.ts';
import { ofPeople as ofPeopleEn } from '../../../src/prose/en/people.ts';
import { enumerate } from '../../../src/prose/enumeration.ts';
import { hostOf } from '../../../src/prose/host.ts';
import { midSentence } from '../../../src/prose/mid-sentence.ts';
import { ownerPhrase } from '../../../src/prose/owner/phrase.ts';
import { readings } from '../../../src/prose/owner/readings.ts';
import { asPhrase, tidy } from '../../../src/prose/tidy.ts';
import { ofPeople as ofPeopleVi } from '../../../src/prose/vi/people.ts';

describe('tidy', () => {
  test.each([
    ['Suối  Mơ', 'Suối Mơ'],
    ['Suối Mơ'.normalize('NFD'), 'Suối Mơ'],
    ['rau rừng , cá suối .', 'rau rừng, cá suối.'],
    ['Cá nướng...', 'Cá nướng…'],
    ['Vui lắm!!!', 'Vui lắm!'],
    ['Nhà sàn 🏡🌿', 'Nhà sàn'],
    ['Cờ 🇻🇳 và 👨‍👩‍👧', 'Cờ và'],
    ['Homestay #1 ()', 'Homestay 1'],
    ['“Sàn gỗ bên suối”', 'Sàn gỗ bên suối'],
    ['Nhà “Cô Hoa” bên suối', 'Nhà “Cô Hoa” bên suối'],
    ['Suối Mơ (Lâm Bình', 'Suối Mơ Lâm Bình'],
  ])('%s', (typed, clean) => expect(tidy(typed)).toBe(clean));

  test('a phrase has no stop at its end', () => expect(asPhrase('Bữa sáng. ')).toBe('Bữa sáng'));
});

describe('shorten', () => {
  const text = 'Nhà sàn năm gian bên suối. Sáng nghe tiếng nước, tối ngồi bên bếp lửa ở Tuyên Quang.';

  test.each([
    [200, text],
    [80, 'Nhà sàn năm gian bên suối.'],
    [26, 'Nhà sàn năm gian bên suối.'],
    [25, 'Nhà sàn năm gian bên…'],
    [4, 'Nhà…'],
    [3, ''],
  ])('to %i units', (most, short) => {
    expect(shorten(text, most)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(most);
  });

  test('after a clause where there is no sentence to end', () =>
    expect(shorten('Sáng nghe tiếng nước, tối ngồi bên bếp lửa', 30)).toBe('Sáng nghe tiếng nước'));

  test('never between the parts of a name', () =>
    expect(shorten('một đêm nhà sàn ở miền núi Tuyên Quang xa xôi', 34)).toBe('một đêm nhà sàn ở miền núi…'));

  test('counts decomposed letters once', () =>
    expect(shorten('Suối Mơ'.normalize('NFD'), 7)).toBe('Suối Mơ'));

  test('the first clause has at least three words', () => {
    expect(firstClause('Sàn gỗ bên suối, sáng nghe tiếng nước')).toBe('Sàn gỗ bên suối');
    expect(firstClause('Bếp lửa, mâm cơm và tiếng suối')).toBe('Bếp lửa, mâm cơm và tiếng suối');
  });
});

describe('inside a sentence', () => {
  test.each([
    ['Sàn gỗ bên suối', 'sàn gỗ bên suối', 'vi'],
    ['Bản Tày bên suối', 'bản Tày bên suối', 'vi'],
    ['Nà Tông nhìn từ hiên', 'Nà Tông nhìn từ hiên', 'vi'],
    ['Thác Khuổi Nhi', 'thác Khuổi Nhi', 'vi'],
    ['Hội Lồng Tông', 'hội Lồng Tông', 'vi'],
    ['Từ Hà Nội lên', 'từ Hà Nội lên', 'vi'],
    ['Wi-Fi, nước uống', 'Wi-Fi, nước uống', 'vi'],
    ['Mơ waterfall', 'Mơ waterfall', 'en'],
    ['A Tày village', 'a Tày village', 'en'],
    ['Then singing', 'Then singing', 'en'],
    ['Vietnamese tea', 'Vietnamese tea', 'en'],
  ] as const)('%s', (text, inside, language) => expect(midSentence(text, language)).toBe(inside));

  test('things in a row', () => {
    expect(enumerate(['xôi', 'cá', 'rau'], 'vi')).toBe('xôi, cá và rau');
    expect(enumerate(['thác Mơ', 'núi và đền Pác Tạ'], 'vi')).toBe('thác Mơ, núi và đền Pác Tạ');
    expect(enumerate(['xôi', 'bánh dày hoặc cháo'], 'vi')).toBe('xôi, bánh dày hoặc cháo');
    expect(enumerate(['walk', 'swim'], 'en', 'or')).toBe('walk or swim');
    expect(enumerate(['xôi'], 'vi')).toBe('xôi');
    expect(enumerate([], 'vi')).toBe('');
  });
});

describe('capitals', () => {
  test('a text in capitals is written small, names large', () => {
    expect(calm('SÀN GỖ Ở NÀ TÔNG', ['Nà Tông'])).toBe('Sàn gỗ ở Nà Tông');
    expect(calm('Sàn gỗ ở Nà Tông', ['Nà Tông'])).toBe('Sàn gỗ ở Nà Tông');
    expect(calm('WIFI', [])).toBe('WIFI');
  });
  test('a name in capitals keeps one for each word', () => expect(calmName('CÔ HOA')).toBe('Cô Hoa'));
});

describe('the host', () => {
  const called = (name: string, language: 'vi' | 'en') =>
    hostOf({ name, languages: ['vietnamese'] }, language)?.called;

  test.each([
    ['Cô Hoa', 'cô Hoa', 'Hoa'],
    ['CÔ HOA', 'cô Hoa', 'Hoa'],
    ['Gia đình anh Nam', 'gia đình anh Nam', 'Nam’s family'],
    ['Gia Đình Bà Pành', 'gia đình bà Pành', 'Pành’s family'],
    ['Vợ chồng chị Mai', 'vợ chồng chị Mai', 'Mai and her husband'],
    ['Hai vợ chồng anh Nam', 'hai vợ chồng anh Nam', 'Nam and his wife'],
    ['Vợ chồng anh Sơn chị Mây', 'vợ chồng anh Sơn chị Mây', 'Sơn and Mây'],
    ['Vợ chồng Sơn và Mây', 'vợ chồng Sơn và Mây', 'Sơn and Mây'],
    ['Cô Lả và chú Khải', 'cô Lả và chú Khải', 'Lả and Khải'],
    ['Duyên và Thắng', 'Duyên và Thắng', 'Duyên and Thắng'],
    ['Vợ chồng Dìn & Pham', 'vợ chồng Dìn và Pham', 'Dìn and Pham'],
    ['Ông bà Tư', 'ông bà Tư', 'Tư’s family'],
    ['Anh em nhà Hoàng', 'anh em nhà Hoàng', 'Hoàng’s family'],
    ['Mẹ con chị Lý', 'mẹ con chị Lý', 'Lý’s family'],
    ['Ông Triệu Chòi Hín', 'ông Hín', 'Hín'],
    ['Chị Hồng Nhung', 'chị Hồng Nhung', 'Hồng Nhung'],
    ['Triệu Thị Xướng', 'Triệu Thị Xướng', 'Triệu Thị Xướng'],
    ['HỢP TÁC XÃ NÀ TÔNG', 'hợp tác xã Nà Tông', 'the Nà Tông cooperative'],
    ['HTX Nà Tông', 'hợp tác xã Nà Tông', 'the Nà Tông cooperative'],
    ['Câu lạc bộ Then', 'câu lạc bộ Then', undefined],
  ])('%s', (name, vietnamese, english) => {
    expect(called(name, 'vi')).toBe(vietnamese);
    expect(called(name, 'en')).toBe(english);
  });

  test.each([
    ['Cô Lả', 'Lả (cô Lả to her guests)'],
    ['Ông Pảo', 'Pảo (ông Pảo to his guests)'],
    ['Bác Xanh', 'Xanh (bác Xanh to guests)'],
    ['Triệu Thị Xướng', 'Triệu Thị Xướng'],
    ['Gia đình anh Nam', 'Nam’s family'],
    ['Vợ chồng anh Sơn chị Mây', 'Sơn and Mây'],
  ])('%s is introduced to English readers once, with what guests say', (name, introduced) => {
    expect(hostOf({ name, languages: ['vietnamese'] }, 'en')?.introduced).toBe(introduced);
  });

  test.each([
    ['Cô Lả', 'tay', ', who is Tày', ', người Tày'],
    ['Vợ chồng anh Sơn chị Mây', 'dao', ', a Dao couple', ', người Dao'],
    ['Gia đình anh Nam', 'tay', ', who are Tày', ', người Tày'],
    ['HTX Nà Tông', 'tay', '', ''],
  ] as const)('%s, of the people %s', (name, people, english, vietnamese) => {
    const host = { name, people, languages: ['vietnamese' as const] };
    expect(ofPeopleEn(hostOf(host, 'en') ?? expect.fail())).toBe(english);
    expect(ofPeopleVi(hostOf(host, 'vi') ?? expect.fail())).toBe(vietnamese);
  });

  test('what only the owner can say is told as the owner’s words', () => {
    expect(readings.vi.isSpoken('Bọn mình dựng nhà ở rìa bản.', { called: 'Duyên và Thắng' })).toBe(true);
    expect(readings.vi.isSpoken('Ao này ông nội đào để nuôi cá.', { called: 'anh Vần' })).toBe(true);
    expect(readings.vi.isSpoken('Nhà do bố mẹ cô Lả dựng.', { called: 'cô Lả' })).toBe(false);
    expect(readings.en.isSpoken('Grandfather dug the pond.', { called: 'Vần' })).toBe(true);
    expect(readings.en.isSpoken('The house was built by Pành’s father.', { called: 'Pành’s family' })).toBe(
      false,
    );
    expect(readings.en.isSpoken('We take one group a night.', { called: 'Nhung' })).toBe(true);
    expect(readings.vi.isSpoken('Cô Lả thích nghe khách kể quê mình ăn gì.', { called: 'cô Lả' })).toBe(
      false,
    );
    expect(readings.vi.isSpoken('Mình thích nghe khách kể chuyện.', { called: 'cô Lả' })).toBe(true);
    // Marked letters are letters: there is no English “I” at the end of “Khải”.
    expect(readings.en.isSpoken('Lả cooks and Khải steers the boat.', { called: 'Lả' })).toBe(false);
  });
});

describe('owners’ texts', () => {
  test.each([
    'Homestay đẹp nhất Lâm Bình',
    'Nhà số 1 bên hồ',
    'Gọi 0912 345 678',
    'Chỉ 150k một đêm',
  ])('left out: %s', (vi) => expect(ownerPhrase({ vi }, 'vi')).toBeUndefined());

  test.each(['Tầng thứ nhất nhìn ra hồ', 'Dưới chân 99 ngọn núi'])('kept: %s', (vi) =>
    expect(ownerPhrase({ vi }, 'vi')).toBe(vi));

  test('never in a language they were not written in', () =>
    expect(ownerPhrase({ vi: 'Sàn gỗ bên suối' }, 'en')).toBeUndefined());
});

describe('hashtags', () => {
  test.each([
    ['Thượng Lâm', 'ThuongLam'],
    ['HOMESTAY SUỐI MƠ', 'HomestaySuoiMo'],
    ['Suối Mơ – Nhà sàn (Lâm Bình)', 'SuoiMoNhaSanLamBinh'],
    ['Đồi Cọ'.normalize('NFD'), 'DoiCo'],
    ['99', ''],
    ['🌿', ''],
  ])('%s', (words, tag) => expect(hashtag(words)).toBe(tag));
});
