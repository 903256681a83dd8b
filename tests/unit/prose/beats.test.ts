import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLanguageKeys } from '../../../src/homestay/language.ts';
import { beatsOf } from '../../../src/prose/owner/beats.ts';
import { houseBeats } from '../../../src/prose/owner/house-beats.ts';
import { anyListing } from '../../fixtures/any-listing.ts';

const told = (text: string, called = 'cô Lả', language: 'vi' | 'en' = 'vi') =>
  beatsOf({ vi: text, [language]: text }, language, { called }).map(({ sentences }) => sentences.join(' '));

describe('a beat', () => {
  test('never loses its second half', () => {
    expect(
      told(
        'Quanh nhà ít đèn đường, đi tối nhớ cầm đèn pin. Nhưng đêm quang mây thì đầy sao. Sáng ra nghe gà gáy khắp bản, mở cửa thấy ruộng.',
      ),
    ).toEqual([
      'Quanh nhà ít đèn đường, đi tối nhớ cầm đèn pin. Nhưng đêm quang mây thì đầy sao.',
      'Sáng ra nghe gà gáy khắp bản, mở cửa thấy ruộng.',
    ]);
  });

  test('holds what it points back at', () => {
    expect(told('Bố mẹ cô Lả dựng nhà năm cô lên sáu tuổi. Cột gỗ vẫn là cột ngày ấy.')).toEqual([
      'Bố mẹ cô Lả dựng nhà năm cô lên sáu tuổi. Cột gỗ vẫn là cột ngày ấy.',
    ]);
    expect(
      told(
        'Lả’s parents built the house when she was six. The posts are still the ones they raised that year.',
        'Lả',
        'en',
      ),
    ).toHaveLength(1);
  });

  test('names the host where the owner only points at them', () => {
    expect(told('Cá đem về cô kẹp que tre nướng than, ăn với xôi.')).toEqual([
      'Cá đem về cô Lả kẹp que tre nướng than, ăn với xôi.',
    ]);
    expect(told('Chị dâu cô nấu ăn khéo, cả bản đều biết tiếng.')[0]).toContain('Chị dâu cô Lả nấu');
    expect(told('She has woven since she was twelve years old.', 'Hoa', 'en')).toEqual([
      'Hoa has woven since she was twelve years old.',
    ]);
  });

  test('is of whoever it names: another with the same title, a word that only looks like one', () => {
    expect(told('Chiều nào cô Hoa bên hàng xóm cũng sang chơi.')).toEqual([
      'Chiều nào cô Hoa bên hàng xóm cũng sang chơi.',
    ]);
    expect(told('Khách đau bụng thì nhà gọi bác sĩ ở trạm xá.', 'bác Tư')).toEqual([
      'Khách đau bụng thì nhà gọi bác sĩ ở trạm xá.',
    ]);
    expect(told('Cô dệt thổ cẩm từ năm mười ba tuổi, nay vẫn dệt.', 'hợp tác xã Nà Tông')).toEqual([]);
    expect(told('Hà Nội tới Tuyên Quang đường dễ đi; từ đó lên Nà Hang là đường đèo.', '')).toHaveLength(1);
  });

  test('takes a short sentence along', () => {
    expect(told('Nhà không có ti vi. Hôm trăng sáng thì ra hiên nằm võng.')).toHaveLength(1);
  });

  test('is left out with its praise, and with what leans on it', () => {
    expect(
      told(
        'Nhà đẹp nhất vùng, ai đi qua cũng phải ngoái nhìn. Cho nên khách đến đông lắm, nhớ đặt trước. Vườn sau nhà trồng rau, ai thích cứ hái.',
      ),
    ).toEqual(['Vườn sau nhà trồng rau, ai thích cứ hái.']);
  });

  test('is told by others where hosts say who they are', () => {
    expect(told('Tôi là Nông Văn Pảo, 70 tuổi, cựu chiến binh.', 'ông Pảo')).toEqual([
      'Ông Pảo năm nay 70 tuổi, cựu chiến binh.',
    ]);
  });

  test.each([
    ['ông Pảo', 'Nhà em ở đầu bản, ai lên cũng ghé uống nước.', 0],
    ['anh Vần', 'Nhà em ở đầu bản, ai lên cũng ghé uống nước.', 1],
    ['bà Nhình', 'Bọn mình dựng nhà ở rìa bản, cạnh ruộng.', 0],
    ['bà Nhình', 'Hôm mưa tôi ngồi khung cửi cạnh cửa sổ.', 1],
  ])('of %s is quoted only where pronoun and title fit: %s', (called, text, count) => {
    expect(told(text, called)).toHaveLength(count);
  });

  test.each([
    'Nha sach se thoang mat gia re cho de xe rong rai',
    'NHÀ SẠCH SẼ THOÁNG MÁT, CÓ CHỖ ĐỂ XE RỘNG RÃI',
    'E la giao vien mam non ve huu, nau an ngon, nhiet tinh',
  ])('is nothing that waits to be typed again: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('beats are whole sentences of the owner, in their order, and fit on a phone', () => {
  fc.assert(
    fc.property(anyListing(), fc.constantFrom(...textLanguageKeys), (listing, language) => {
      for (const { sentences } of houseBeats(listing, language)) {
        const text = sentences.join(' ');
        expect(text.length).toBeLessThan(420);
        expect(text).toMatch(/[.!?…][”"’)]?$/u);
        expect(text.split('“').length).toBe(text.split('”').length);
      }
    }),
    { numRuns: 150 },
  );
});
