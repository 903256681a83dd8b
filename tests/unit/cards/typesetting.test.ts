import { describe, expect, test } from 'vitest';
import { fonts } from '../../../src/cards/fonts.ts';
import { breakLines } from '../../../src/cards/typesetting/break-lines.ts';
import { rulerFor } from '../../../src/cards/typesetting/ruler.tsx';
import { setText } from '../../../src/cards/typesetting/set-text.ts';

const letters = (text: string) => text.length;
const lines = (text: string, width: number) => breakLines(text, width, letters)?.lines;

test.each([
  ['Sàn gỗ bên suối, sáng nghe tiếng nước', 24, ['Sàn gỗ bên suối,', 'sáng nghe tiếng nước']],
  ['Đi thuyền giữa những đảo đá vôi', 22, ['Đi thuyền', 'giữa những đảo đá vôi']],
  ['Bản Tày ở xã Thượng Lâm, tỉnh Tuyên Quang', 30, ['Bản Tày ở xã Thượng Lâm,', 'tỉnh Tuyên Quang']],
  ['Từ Hà Nội khoảng 6 tiếng ô tô', 20, ['Từ Hà Nội', 'khoảng 6 tiếng ô tô']],
  ['Bà dệt vải từ năm mười hai tuổi', 24, ['Bà dệt vải', 'từ năm mười hai tuổi']],
  ['Homestay Gia Đình Bà Pành Bên Suối', 20, ['Homestay Gia Đình', 'Bà Pành Bên Suối']],
  ['Nhà Sàn Khung Cửi', 12, ['Nhà Sàn', 'Khung Cửi']],
  ['Đi thuyền giữa những đảo đá', 22, ['Đi thuyền', 'giữa những đảo đá']],
  ['Mùa xuân và hội Lồng Tông', 20, ['Mùa xuân', 'và hội Lồng Tông']],
  [
    'Nhà lá cọ soi xuống ao súng, cá câu dưới ao nhà',
    24,
    ['Nhà lá cọ soi', 'xuống ao súng,', 'cá câu dưới ao nhà'],
  ],
  [
    'Đã gồm đệm, chăn, màn, nước chè và củi đốt lửa',
    30,
    ['Đã gồm đệm, chăn, màn,', 'nước chè và củi đốt lửa'],
  ],
  ['Mái ngói nghe mưa, cạnh cửa sổ có khung dệt', 20, ['Mái ngói nghe mưa,', 'cạnh cửa sổ', 'có khung dệt']],
  ['Sàn chung tầng trên nhìn ra suối', 20, ['Sàn chung tầng trên', 'nhìn ra suối']],
  ['A wooden floor by the stream', 18, ['A wooden floor', 'by the stream']],
  ['Suối', 10, ['Suối']],
  ['', 10, []],
])('“%s” is broken where one would pause', (text, width, expected) => {
  expect(lines(text, width)).toEqual(expected);
});

test('a single syllable is not left over on the last line', () => {
  expect(lines('nhà bên suối trong bản', 19)?.at(-1)).toContain(' ');
});

test('a word that is wider than a line is not broken', () => {
  expect(lines('Nhà Suốiiiiiiiiiiiiii', 10)).toBeUndefined();
});

test('lines that end with a word that opens a thought are counted apart', () => {
  expect(breakLines('Spring and the Lồng Tông festival', 20, letters)).toMatchObject({
    flaws: 0,
    hanging: 1,
  });
  expect(breakLines('A boat among limestone islands', 24, letters)).toMatchObject({ flaws: 0, hanging: 0 });
});

test('broken words and names are counted, so that a smaller size can be tried', () => {
  expect(breakLines('ở Tuyên Quang', 9, letters)?.flaws).toBeGreaterThan(0);
  expect(breakLines('ở Tuyên Quang', 12, letters)?.flaws).toBe(0);
});

describe('setText', () => {
  const room = { weight: 800, lineHeight: 1.25, width: 800, lines: 2, sizes: { from: 100, to: 60 } } as const;
  const set = async (text: string, more = {}) =>
    setText(await rulerFor([text], fonts), text, { ...room, ...more });

  test('a short text has the greatest size', async () => {
    expect(await set('Nhà Suối')).toMatchObject({ size: 100, lines: ['Nhà Suối'] });
  });

  test('a text that is a little too long shrinks rather than breaking', async () => {
    const { size, lines: broken } = (await set('Homestay Suối Thử')) ?? {};
    expect(broken).toHaveLength(1);
    expect(size).toBeLessThan(100);
    expect(size).toBeGreaterThanOrEqual(80);
  });

  test('a text shrinks a little so that no line ends with a word that opens a thought', async () => {
    const found = await set('Đi thuyền giữa những đảo đá', { width: 760 });
    expect(found?.lines).toEqual(['Đi thuyền', 'giữa những đảo đá']);
    expect(found?.size).toBeGreaterThanOrEqual(80);
  });

  test('a long text has the least size and as many lines as it needs', async () => {
    const long = await set('Homestay Nhà Sàn Cổ Trăm Năm Của Gia Đình Bên Dòng Suối Lớn');
    expect(long?.size).toBe(60);
    expect(long?.lines.length).toBeGreaterThan(2);
  });

  test('no line is wider than the room, and the height is that of the lines', async () => {
    const found = await set('Homestay Nhà Sàn Cổ Trăm Năm');
    expect(found?.width).toBeLessThanOrEqual(800);
    expect(found?.height).toBe((found?.lines.length ?? 0) * (found?.leading ?? 0));
  });

  test('what does not fit at the least size is not set', async () => {
    expect(await set('Homestay Nhà Sàn Cổ Trăm Năm', { height: 70 })).toBeUndefined();
  });
});
