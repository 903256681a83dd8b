import { expect, test } from 'vitest';
import { isTooOld, tooOldWords } from '../../../../src/desk/editor/too-old.ts';
import { buildTarget, oldestBrowsers } from '../../../../src/platforms/browsers.ts';

const android = (chrome: number) =>
  `Mozilla/5.0 (Linux; Android 6.0; SM-G532G) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${chrome}.0.4280.141 Mobile Safari/537.36`;
const iphone = (ios: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${ios} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1`;

test.each<[string, string, boolean]>([
  ['the oldest Chrome that is meant', android(oldestBrowsers.desk.chrome), false],
  ['the one before it', android(oldestBrowsers.desk.chrome - 1), true],
  ['a Chrome of today', android(140), false],
  ['Zalo’s browser on an old phone', `${android(83)} Zalo android/12100666`, true],
  ['an iPhone with iOS 15', iphone('15_0_1'), false],
  ['an iPhone with iOS 14', iphone('14_8'), true],
  ['Chrome on an iPhone with iOS 14', iphone('14_8').replace('Safari', 'CriOS/87.0 Safari'), true],
  [
    'an iPad that calls itself a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/15.0 Safari/605.1.15',
    false,
  ],
  ['a browser nobody knows', 'Dillo/3.0', false],
])('%s', (_, agent, tooOld) => {
  expect(isTooOld(agent)).toBe(tooOld);
});

test('a browser that hides its version is known by what it lacks', () => {
  expect(isTooOld('', () => false)).toBe(true);
});

test('it is said what to do', () => {
  expect(tooOldWords).toContain('trình duyệt cũ quá, hãy cập nhật Chrome');
});

test('what is built suits the oldest browsers of pages and desk', () => {
  expect(buildTarget).toEqual(['chrome87', 'ios15']);
});
