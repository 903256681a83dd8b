import { describe, expect, test } from 'vitest';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { leftOutReport, shortenedReport } from '../../../src/commands/build-report.ts';
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
