import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { photoName } from '../../../../src/desk/editor/photos/photo-name.ts';
import { photo } from '../../../../src/homestay/photo.ts';

const noon = Date.UTC(2026, 10, 24, 12);
const slugs = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

describe('Name of a new picture', () => {
  test('tells the entry and is short', () => {
    expect(photoName('nha-san-ben-nuoc', [], noon, 0.5)).toMatch(/^nha-san-ben-nuoc-[0-9a-z]{8}-1\.jpg$/);
  });

  test('an entry without a name yet', () => {
    expect(photoName('', [], noon, 0)).toMatch(/^anh-[0-9a-z]{8}-1\.jpg$/);
  });

  test('is a name that the schema takes', () => {
    fc.assert(
      fc.property(
        slugs,
        fc.date({ min: new Date('2025-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (slug, when, chance) => {
          const file = photoName(slug, [], when.getTime(), chance);
          expect(photo.safeParse({ file, alt: { vi: 'Nhà sàn.' }, subject: 'exterior' }).success).toBe(true);
          expect(file).toMatch(/^[a-z0-9-]{1,58}\.jpg$/);
        },
      ),
    );
  });

  test('twenty of the same second, by the same chance, are all different', () => {
    const names: string[] = [];
    for (let count = 0; count < 20; count++) names.push(photoName('nha', names, noon, 0.3));
    expect(new Set(names).size).toBe(20);
  });

  test('a name that differs only in capitals counts as taken, because disks think so', () => {
    const first = photoName('nha', [], noon, 0.3);
    expect(photoName('nha', [first.toUpperCase()], noon, 0.3)).not.toBe(first);
  });

  test('two phones in the same second have different names', () => {
    expect(photoName('nha', [], noon, 0.1)).not.toBe(photoName('nha', [], noon, 0.2));
  });

  test('a clock that stands wrong still gives a name', () => {
    expect(photoName('nha', [], 0, 0)).toBe('nha-0000-1.jpg');
  });
});
