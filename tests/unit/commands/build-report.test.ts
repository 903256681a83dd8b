import { describe, expect, test } from 'vitest';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { figuresTable, leftOutReport, shortenedReport } from '../../../src/commands/build-report.ts';
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
        'Trên vài tấm thẻ của Nhà Cọ không đủ chỗ cho những câu sau. Muốn câu nào hiện ra, hãy viết ngắn câu ấy hoặc tên nhà. [no room on these cards]',
        '  “Bên suối”: link (vi), zalo-post (vi)',
        '  “Tối đa 8 khách”: link (vi)',
        '',
        'Trên vài tấm thẻ của Nhà Sen không đủ chỗ cho những câu sau. Muốn câu nào hiện ra, hãy viết ngắn câu ấy hoặc tên nhà. [no room on these cards]',
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
    'Chưa làm được thẻ link (vi) của Nhà Cọ [card left out]\n  Tên nhà dài quá. Hãy viết ngắn lại.\n  [name too long]',
  );
});

describe('the closing table', () => {
  const made = { count: 3, bytes: 2_000_000, reused: 1 };
  const figures = {
    ...{ listings: 2, unpublished: 0, villages: 1, experiences: 1, pages: 9, seconds: 4.2 },
    ...{ cards: made, photos: made, bytes: 9_000_000 },
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

  test('has no such line where there is no house', () => {
    expect(figuresTable({ ...figures, heaviestHouse: undefined })).not.toContain('[heaviest house]');
  });
});
