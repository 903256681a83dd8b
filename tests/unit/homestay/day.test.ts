import { afterEach, describe, expect, test, vi } from 'vitest';
import { problemsOf } from '../../../src/desk/form/validation.ts';
import { homestay } from '../../../src/homestay/homestay.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Fields that hold the day of something that was done. */
const fields = { checked: ['checked', 'on'], consent: ['consent', 'on'] } as const;
const fileWith = (field: keyof typeof fields, on: string) =>
  aHomestayFile(
    field === 'checked'
      ? { checked: { on } }
      : { consent: { by: 'Cô Thử', on, covers: ['website', 'facebook', 'tiktok', 'zalo', 'booking'] } },
  );

const sentences = (field: keyof typeof fields, on: string) => ({
  file: homestay.safeParse(fileWith(field, on)).error?.issues.map(({ message }) => message) ?? [],
  form: problemsOf('homestays', fileWith(field, on)).map(({ message }) => message),
});

describe.each(Object.keys(fields) as (keyof typeof fields)[])('The day of %s', (field) => {
  const isTaken = (on: string) => {
    const { file, form } = sentences(field, on);
    expect(form).toEqual(file);
    return file.length === 0;
  };

  test.each(
    Array.from({ length: 24 }, (_, hour) => hour),
  )('at %i o’clock UTC is at most today in Vietnam', (hour) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, hour, 30), toFake: ['Date'] });
    // Vietnam is seven hours ahead.
    const day = (offset: number) =>
      new Date(Date.UTC(2026, 10, 29 + offset, hour + 7, 30)).toISOString().slice(0, 10);
    expect([-1, 0, 1].map((offset) => isTaken(day(offset)))).toEqual([true, true, false]);
  });

  test.each([
    ['1126-02-09', false],
    ['0026-10-20', false],
    ['1900-01-01', false],
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2062-11-29', false],
    ['2099-01-01', false],
    ['9999-12-31', false],
  ])('%s: taken %s', (on, taken) => {
    expect(isTaken(on)).toBe(taken);
  });

  test('says which days there are', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 12), toFake: ['Date'] });
    const label = field === 'checked' ? 'Ngày kiểm tra' : 'Ngày đồng ý';
    expect(sentences(field, '2062-11-29').form).toEqual([
      `“${label}” ghi 29/11/2062. Đây là ngày của việc đã làm: từ 01/01/2020 đến hôm nay, 29/11/2026. Hãy xem lại năm.`,
    ]);
  });
});
