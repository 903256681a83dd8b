import { describe, expect, test } from 'vitest';
import {
  distanceWords,
  positionWords,
  unreadWords,
} from '../../../../src/desk/editor/place/position-words.ts';
import { whereabouts } from '../../../../src/desk/editor/place/whereabouts.ts';
import { distance } from '../../../../src/homestay/distance.ts';

const hanoi = { latitude: 21.0285, longitude: 105.8542 };
const lamBinh = { latitude: 22.4893, longitude: 105.3021 };

describe('Where a position lies', () => {
  test.each([
    ['a house in Lâm Bình', lamBinh, 'tuyen-quang'],
    ['Hà Giang, now of the same province', { latitude: 22.8233, longitude: 104.9836 }, 'tuyen-quang'],
    ['Hà Nội', hanoi, 'vietnam'],
    ['latitude and longitude of another country', { latitude: 48.8566, longitude: 2.3522 }, 'abroad'],
    ['a lost minus', { latitude: -22.4893, longitude: 105.3021 }, 'abroad'],
  ])('%s', (_, position, expected) => {
    expect(whereabouts(position)).toBe(expected);
  });
});

describe('Distance', () => {
  test('from Hà Nội to Lâm Bình is 172 km as the crow flies', () => {
    expect(distance(hanoi, lamBinh)).toBeCloseTo(172, 0);
    expect(distance(lamBinh, hanoi)).toBeCloseTo(172, 0);
  });

  test('to the other side of the earth is half its circumference', () => {
    expect(distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015, 0);
  });

  test.each([
    [0, 'khoảng 50 m'],
    [0.31, 'khoảng 300 m'],
    [0.94, 'khoảng 950 m'],
    [1, 'khoảng 1 km'],
    [1.24, 'khoảng 1,2 km'],
    [171.8, 'khoảng 172 km'],
  ])('%f km in words: %s', (kilometres, words) => {
    expect(distanceWords(kilometres)).toBe(words);
  });
});

describe('Words', () => {
  test('a position is shown as it is read in Vietnam', () => {
    expect(positionWords(lamBinh)).toBe('22,4893° Bắc, 105,3021° Đông');
    expect(positionWords({ latitude: -22.5, longitude: -105 })).toBe('22,5° Nam, 105° Tây');
  });

  test('whatever was not understood, the person learns where the two numbers are', () => {
    for (const sentence of Object.values(unreadWords)) {
      expect(sentence).toContain('giữ tay vào mái nhà');
      expect(sentence).toContain('22.4893, 105.3021');
    }
  });
});
