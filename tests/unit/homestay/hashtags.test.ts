import { expect, test } from 'vitest';
import { hashtags } from '../../../src/homestay/hashtags.ts';

test.each([
  ['#LamBinh', 'LamBinh'],
  [' # DuLịchLâmBình ', 'DuLịchLâmBình'],
  ['nhà sàn Lâm Bình', 'NhàSànLâmBình'],
  ['Nà Tông'.normalize('NFD'), 'NàTông'],
  ['99ngonnui', '99ngonnui'],
])('“%s” is kept as “%s”', (written, kept) => {
  expect(hashtags.parse([written])).toEqual([kept]);
});

const problem = (written: unknown) => hashtags.safeParse(written).error?.issues.map(({ message }) => message);

test.each([
  '#LamBinh #NaTong',
  'LamBinh, NaTong',
  '#a#b',
])('several in one line, “%s”, are asked for one by one', (written) => {
  expect(problem([written])).toEqual([
    '“Hashtag” có hơn một hashtag. Hãy ghi mỗi hashtag một dòng, ví dụ: “DuLịchLâmBình”.',
  ]);
});

test.each(['2026', 'nha-san', 'lam.binh', '🌾'])('“%s” is no hashtag', (written) => {
  expect(problem([written])).toEqual(['“Hashtag” chỉ gồm chữ và số, viết liền. Ví dụ: “DuLịchLâmBình”.']);
});

test('each stands once, however it is written, and eight are enough', () => {
  expect(problem(['#LamBinh', 'lambinh'])).toEqual([
    '“Hashtag của bản” có hashtag bị ghi hai lần. Hãy bỏ bớt một.',
  ]);
  expect(problem([...'abcdefghi'])).toEqual(['“Hashtag của bản” có nhiều nhất 8 hashtag. Hãy bỏ bớt.']);
  expect(problem('#LamBinh')).toEqual(['“Hashtag của bản” phải là một danh sách, mỗi dòng một hashtag.']);
});
