import { dayInVietnam } from '../../homestay/today.ts';
import type { Check } from '../finding.ts';

/** Days between two calendar days. */
const daysBetween = (from: string, until: string) =>
  Math.round((Date.parse(until) - Date.parse(from)) / (24 * 60 * 60 * 1000));

/** Days after which prices and telephone numbers should be looked at again. */
export const checkEvery = 180;

/** Prices and numbers grow old; a date of the last check is what guests can trust. */
export const oldCheck = {
  id: 'old-check',
  run: ({ homestays }) =>
    homestays
      .filter(({ sample, status }) => !sample && status === 'published')
      .flatMap(({ slug, checked }) => {
        const age = checked ? daysBetween(checked.on, dayInVietnam(new Date())) : undefined;
        if (age !== undefined && age <= checkEvery) return [];
        return [
          {
            file: `homestays/${slug}/index.yaml`,
            field: 'checked',
            vi: checked
              ? `Lần kiểm tra gần nhất đã ${age} ngày. Hãy gọi chủ nhà hỏi lại giá và số điện thoại rồi sửa mục “Lần kiểm tra gần nhất”.`
              : 'Chưa ghi ngày tổ kiểm tra. Hãy gọi chủ nhà hỏi lại giá và số điện thoại rồi ghi vào mục “Lần kiểm tra gần nhất”.',
            en: checked ? `last checked ${age} days ago` : 'never checked by the team',
          },
        ];
      }),
} satisfies Check;
