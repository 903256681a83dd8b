import { describe, expect, test } from 'vitest';
import type { ExperienceKind } from '../../../src/homestay/experience.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { aboutAngle, anglesToPost } from '../../../src/prose/angles-to-post.ts';
import { houseBeats } from '../../../src/prose/owner/house-beats.ts';
import { aListing, anExperience, aVillage } from '../../fixtures/listing.ts';

const about = { vi: 'Có gì thì xem.' };

/** A house whose owner wrote one text, in a village with one season, at which guests can do one thing. */
function aHouse(
  story: Listing['story'],
  { season = 'Mùa lúa chín', kind = 'boat' as ExperienceKind, name = 'Đi thuyền trên hồ' } = {},
): Listing {
  return {
    ...aListing({ story, tagline: undefined, host: { name: 'Cô Lả', languages: ['vietnamese'] } }),
    rooms: aListing().rooms.map((room) => ({ ...room, about: undefined })),
    houseRules: { ...aListing().houseRules, note: undefined },
    village: aVillage({ seasons: [{ name: { vi: season }, from: 9, until: 10, about }] }),
    experiences: [{ experience: { ...anExperience({ kind, name: { vi: name } }), slug: 'mot-viec' } }],
  };
}

const own = (house: Listing) =>
  anglesToPost(house, 'vi')
    .map(({ kind }) => kind)
    .filter((kind) => kind === 'season' || kind === 'experience');

test('what is about the house alone is always its own', () => {
  const house = aHouse({ vi: 'Nhà có năm gian, mái lợp lá cọ, cột gỗ.' });
  const { kind, ...others } = { kind: own(house), all: anglesToPost(house, 'vi').map((angle) => angle.key) };
  expect(kind).toEqual([]);
  expect(others.all).toEqual(
    anglesOf(house)
      .filter((angle) => angle.kind !== 'season' && angle.kind !== 'experience')
      .map((angle) => angle.key),
  );
});

test.each<[string, string, ExperienceKind, string]>([
  ['Sáng sớm chú Khải chèo thuyền ra hồ thăm lưới.', 'Đi thuyền trên hồ', 'boat', 'a boat'],
  ['Chiều có chiếc mảng tre buộc sẵn ở bến cho khách.', 'Đi thuyền trên hồ', 'boat', 'a raft'],
  ['Tối cả nhà ngồi bếp nghe hát Then và uống nước chè.', 'Nghe hát Then', 'singing', 'singing'],
  ['Hôm mưa cả nhà ngồi khung cửi cạnh cửa sổ cho sáng.', 'Dệt thổ cẩm', 'weaving', 'a loom'],
  ['Ai thích thì ra ao, được con nào nhà nấu con ấy, có lưới sẵn.', 'Câu cá, thả lưới', 'farming', 'nets'],
  ['Tháng Chín khách theo nhà ra đồng gặt lúa một buổi.', 'Một ngày làm nông', 'farming', 'a harvest'],
])('“%s” is about %s', (story, name, kind) => {
  expect(own(aHouse({ vi: story }, { name, kind, season: 'Mùa đông' }))).toEqual(['experience']);
});

test.each([
  ['Mở cửa sổ ra là ruộng, tháng Chín lúa chín vàng cả cánh đồng.', 'Mùa lúa chín'],
  ['Đầu ngõ có cây đào, ra Giêng hoa nở thì khách hay chụp ảnh.', 'Mùa xuân'],
  ['Hôm có hội Lồng Tồng cả nhà đi ném còn, khách đi cùng.', 'Hội Lồng Tông'],
  ['Mưa to thì khách vào nhà ngủ, không thêm tiền đâu.', 'Mùa mưa'],
  ['Đêm trên sàn lạnh lắm, nhà có chăn bông và bếp lửa.', 'Mùa đông'],
])('“%s” is about %s', (story, season) => {
  expect(own(aHouse({ vi: story }, { season, kind: 'cycling', name: 'Đạp xe' }))).toEqual(['season']);
});

describe('no sentence of its own is', () => {
  test.each([
    ['a word of a bed', 'Giường gỗ buông màn, gối thổ cẩm kê cao.', 'weaving', 'Dệt thổ cẩm'],
    ['what is on the table', 'Cá đem về nướng than, ăn với xôi và rau.', 'cooking', 'Đồ xôi ngũ sắc'],
    ['what a house is built of', 'Ngôi nhà dựng bằng gỗ lấy trong rừng của bản.', 'trekking', 'Đi bộ rừng'],
    ['one typed without marks', 'Nha co thuyen cho khach di choi tren ho buoi sang.', 'boat', 'Đi thuyền'],
    ['praise', 'Nhà có thuyền đẹp nhất Lâm Bình, ai cũng thích.', 'boat', 'Đi thuyền'],
  ] as [string, string, ExperienceKind, string][])('%s', (_what, story, kind, name) => {
    expect(own(aHouse({ vi: story }, { kind, name, season: 'Mùa đông' }))).toEqual([]);
  });
});

test('a sentence counts in the language in which it was written', () => {
  const house = aHouse({ vi: 'Sáng sớm chú Khải chèo thuyền ra hồ thăm lưới.' });
  expect(anglesToPost(house, 'en').map(({ kind }) => kind)).not.toContain('experience');
});

test('the sentence is what the post tells', () => {
  const house = aHouse({
    vi: 'Nhà có năm gian, mái lợp lá cọ, cột gỗ.\n\nSáng sớm chú Khải chèo thuyền ra hồ thăm lưới.',
  });
  const angle = anglesOf(house).find(({ kind }) => kind === 'experience') ?? expect.fail();
  expect(
    aboutAngle(houseBeats(house, 'vi'), angle, 'vi').map(({ sentences }) => sentences.join(' ')),
  ).toEqual(['Sáng sớm chú Khải chèo thuyền ra hồ thăm lưới.']);
});
