import { expect, test } from 'vitest';
import { captionOf, captionPlatformsIn } from '../../../src/captions/caption.ts';
import { captionLanguages } from '../../../src/captions/caption-language.ts';
import { isWorthComing, type SeasonAdvice } from '../../../src/homestay/season-advice.ts';
import { anglesOf } from '../../../src/listings/angle.ts';
import { aListing, aVillage } from '../../fixtures/listing.ts';
import { aSite } from '../../fixtures/site.ts';

const invites =
  /mời|ghé|nghỉ lại|ngủ lại|ngủ một đêm|(?:^|\s)nhé(?!\p{L})|come and stay|stay at|good time|welcome|a bed at|a night at/iu;

const rain = { name: { vi: 'Mùa mưa', en: 'The rains' }, from: 6, until: 9 };
const about = { vi: 'Đường đèo trơn hơn, nên đi ban ngày.', en: 'The pass is slippery, so drive by day.' };

/** Texts of all posts about the one season of a village: first lines and titles apart from what follows. */
function postsAbout(season: typeof rain & { advice?: SeasonAdvice }) {
  const village = aVillage({ seasons: [{ ...season, about }] });
  const listing = { ...aListing(), village };
  const angle = anglesOf(listing).find(({ kind }) => kind === 'season') ?? expect.fail();
  return captionLanguages.flatMap((language) =>
    captionPlatformsIn(language).flatMap((platform) =>
      Array.from({ length: 26 }, (_, variant) => {
        const { text, title = '' } = captionOf(listing, aSite(), platform, language, { angle, variant });
        return { first: `${title}\n${text.split('\n')[0]}`, text };
      }),
    ),
  );
}

test.each([
  ['of rain', rain],
  [
    'that its village says is good to know',
    { ...rain, name: { vi: 'Tháng củ mật', en: 'Lean months' }, advice: 'good-to-know' as const },
  ],
])('nobody is invited for a season %s', (_what, season) => {
  for (const { first, text } of postsAbout(season)) {
    expect(first).not.toMatch(invites);
    expect(text).not.toMatch(/Muốn gặp mùa này|To see it, come/);
  }
});

test('guests are invited for a season that its village says is worth it, whatever it is called', () => {
  const firsts = postsAbout({ ...rain, advice: 'worth-coming' }).map(({ first }) => first);
  expect(firsts.some((first) => invites.test(first))).toBe(true);
  for (const first of firsts) expect(first).not.toMatch(/nên biết|to know/);
});

test.each([
  ['Mùa mưa', false],
  ['MÙA MƯA', false],
  ['Mùa mưa'.normalize('NFD'), false],
  ['Mùa nước cạn', false],
  ['Mùa nước đổ', true],
  ['Mùa lúa chín', true],
  ['Hội Lồng Tông', true],
])('%s', (vi, isWorth) => expect(isWorthComing({ name: { vi } })).toBe(isWorth));
