import { describe, expect, test } from 'vitest';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { figuresTable, leftOutReport, shortenedReport } from '../../../src/commands/build-report.ts';
import type { SiteSize } from '../../../src/commands/site-size.ts';
import type { ShortenedCard } from '../../../src/site/published-cards.ts';

const aCard = (house: string, name: string, language: 'vi' | 'en', ...texts: string[]) =>
  ({
    listing: { name: house },
    language,
    card: { name },
    dropped: texts.map((text) => ({ part: 'lead', text })),
  }) as unknown as ShortenedCard;

describe('texts without room on a card', () => {
  test('are told once, by house, with every card that goes without them', () => {
    expect(
      shortenedReport([
        aCard('Nhà Cọ', 'link', 'vi', 'Bên suối', 'Tối đa 8 khách'),
        aCard('Nhà Sen', 'link', 'en', 'By the pond'),
        aCard('Nhà Cọ', 'zalo-post', 'vi', 'Bên suối'),
      ]),
    ).toBe(
      [
        'Trên vài tấm ảnh đăng bài của Nhà Cọ không đủ chỗ cho những câu sau. Muốn câu nào hiện ra, hãy viết ngắn câu ấy hoặc tên nhà. [no room on these cards]',
        '  “Bên suối”: link (vi), zalo-post (vi)',
        '  “Tối đa 8 khách”: link (vi)',
        '',
        'Trên vài tấm ảnh đăng bài của Nhà Sen không đủ chỗ cho những câu sau. Muốn câu nào hiện ra, hãy viết ngắn câu ấy hoặc tên nhà. [no room on these cards]',
        '  “By the pond”: link (en)',
      ].join('\n'),
    );
  });

  test('are not spoken of when there are none', () => {
    expect(shortenedReport([])).toBe('');
  });
});

test('a card that was left out is told in Vietnamese, with what to do', () => {
  const fault = new CardFault('nha-co/vi/link', 'Tên nhà dài quá. Hãy viết ngắn lại.', 'name too long');
  const failure = { ...aCard('Nhà Cọ', 'link', 'vi'), fault };
  expect(leftOutReport([], [], [failure])).toBe(
    'Chưa làm được tấm ảnh link (vi) của Nhà Cọ [card left out]\n  Tên nhà dài quá. Hãy viết ngắn lại.\n  [name too long]',
  );
});

describe('the closing table', () => {
  const size: SiteSize = {
    ...{ bytes: 90_000_000, files: 1200, folders: 100, largest: 3_100_000 },
    ofHouses: { bytes: 20_000_000, files: 240, folders: 16 },
  };
  const made = { count: 3, bytes: 2_000_000, reused: 1 };
  const figures = {
    ...{ listings: 2, unpublished: 0, villages: 1, experiences: 1, pages: 9, seconds: 4.2 },
    ...{ cards: made, photos: made, size },
  };
  const house = (all: number, scripts: number) =>
    figuresTable({ ...figures, heaviestHouse: { all: all * 1024, scripts: scripts * 1024 } })
      .split('\n')
      .find((line) => line.includes('[heaviest house]'));

  test('says what the heaviest house weighs, and what it may', () => {
    expect(house(41.25, 9)).toMatch(/ 41,3 KB {2}mã 9 KB · tối đa 60 KB, mã 15 KB /);
  });

  test.each([
    [60.2, 9],
    [41, 15.1],
  ])('says that %d KB with %d KB of scripts is too heavy', (all, scripts) => {
    expect(house(all, scripts)).toContain('QUÁ NẶNG');
  });

  const hostLines = (more: Partial<SiteSize>, listings = 2) =>
    figuresTable({ ...figures, listings, size: { ...size, ...more }, heaviestHouse: undefined })
      .split('\n')
      .filter((line) => /free host|whole site/.test(line))
      .map((line) => line.trim().replace(/ {2,}/g, '  '));

  test('says which free hosts take the site, and how many more houses', () => {
    expect(hostLines({})).toEqual([
      'Cả trang web [whole site]  90 MB  1.200 tệp, lớn nhất 3,1 MB [files, largest]',
      'Chỗ miễn phí GitHub Pages [free host]  vừa  còn chỗ cho khoảng 91 nhà nữa [room for so many more houses]',
      'Chỗ miễn phí GitLab Pages [free host]  vừa  còn chỗ cho khoảng 91 nhà nữa [room for so many more houses]',
      'Chỗ miễn phí Cloudflare Pages [free host]  vừa  còn chỗ cho khoảng 156 nhà nữa [room for so many more houses]',
    ]);
  });

  test('says what is too much for a host', () => {
    expect(hostLines({ bytes: 1_000_000_001, files: 20_001, folders: 180_000, largest: 27_000_000 })).toEqual(
      [
        'Cả trang web [whole site]  1.000 MB  20.001 tệp, lớn nhất 27 MB [files, largest]',
        'Chỗ miễn phí GitHub Pages [free host]  KHÔNG VỪA  cả trang tối đa 1.000 MB [site too large]',
        'Chỗ miễn phí GitLab Pages [free host]  KHÔNG VỪA  cả trang tối đa 1.000 MB [site too large] · tối đa 200.000 tệp và thư mục [too many files and folders]',
        'Chỗ miễn phí Cloudflare Pages [free host]  KHÔNG VỪA  tối đa 20.000 tệp [too many files] · mỗi tệp tối đa 26,2 MB [a file too large]',
      ],
    );
  });

  test('says that a host is just full', () => {
    expect(hostLines({ bytes: 1_000_000_000 })[1]).toContain('còn chỗ cho khoảng 0 nhà nữa');
  });

  test('speaks of no further houses where there is none', () => {
    expect(hostLines({}, 0)[1]).toBe('Chỗ miễn phí GitHub Pages [free host]  vừa');
  });

  test('has no such line where there is no house', () => {
    expect(figuresTable({ ...figures, heaviestHouse: undefined })).not.toContain('[heaviest house]');
  });
});
