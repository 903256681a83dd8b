import { expect, test } from 'vitest';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { buildNotes } from '../../../src/commands/build-notes.ts';
import { aListing } from '../../fixtures/listing.ts';
import { aCard } from '../cards/a-card.ts';

const listing = { ...aListing({ name: 'Nhà Thử' }), slug: 'nha-thu' };
const card = (name: string) => ({ listing, language: 'vi' as const, card: { ...aCard('link'), name } });
const glyph = new CardFault('nha-thu/vi/link', 'Tấm ảnh không vẽ được chữ “ホ”. Hãy viết lại.', 'no glyph');

test('each cause is told once, to the people of the entry', () => {
  const notes = buildNotes({
    problems: [
      { file: 'villages/na-tong/index.yaml', field: '', vi: 'Thiếu “Tên bản”.', en: '' },
      { file: 'site.yaml', field: '', vi: 'Thiếu “Tên trang”.', en: '' },
    ],
    failures: [
      { ...card('link'), fault: glyph },
      { ...card('facebook-feed'), fault: glyph },
      { ...card('zalo-post'), fault: new Error('[{"code":"custom"}]') },
    ],
    shortened: [{ ...card('facebook-cover'), dropped: [{ part: 'lead', text: 'Ngủ nhà sàn' }] }],
    unmade: [{ entry: 'homestays/nha-thu', name: 'Nhà Thử', output: 'booking', fault: '[{' }],
  });
  expect(notes).toMatchInlineSnapshot(`
    [
      {
        "entry": "villages/na-tong",
        "vi": "Thiếu “Tên bản”.",
      },
      {
        "entry": "site/site",
        "vi": "Thiếu “Tên trang”.",
      },
      {
        "entry": "homestays/nha-thu",
        "vi": "Chưa làm được hồ sơ Booking.com của “Nhà Thử”; các nhà khác vẫn cập nhật. Hãy báo người làm chương trình.",
      },
      {
        "entry": "homestays/nha-thu",
        "vi": "Chưa làm được 2 tấm ảnh để đăng. Tấm ảnh không vẽ được chữ “ホ”. Hãy viết lại.",
      },
      {
        "entry": "homestays/nha-thu",
        "vi": "Chưa làm được 1 tấm ảnh để đăng. Hãy báo người làm chương trình.",
      },
      {
        "entry": "homestays/nha-thu",
        "vi": "Trên 1 tấm ảnh không đủ chỗ cho “Ngủ nhà sàn”. Muốn câu nào hiện ra, hãy viết ngắn câu ấy hoặc tên nhà.",
      },
    ]
  `);
});

test('a build that left out nothing has nothing to tell', () => {
  expect(buildNotes({ problems: [], failures: [], shortened: [], unmade: [] })).toEqual([]);
});
