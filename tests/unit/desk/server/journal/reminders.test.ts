import { expect, test } from 'vitest';
import type { Reminder } from '../../../../../src/desk/village-protocol.ts';
import { aHomestayFile } from '../../../../fixtures/listing.ts';
import { aReview, type TestReview } from './a-review.ts';

const remindersFor = async (village: TestReview, as: 'team' | 'owner' | 'other-owner') =>
  (await village.get<{ reminders: Reminder[] }>(as, '/reminders')).body.reminders.map(
    ({ slug, name, kind, vi }) => [slug, name, kind, vi] as const,
  );

const withoutConsent = () => {
  const { consent, ...rest } = aHomestayFile({ name: 'Nhà Hai', status: 'draft' });
  return rest;
};

test('the team is told of every house, an owner of hers, in her words', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const village = await aReview({
    parts: {
      homestays: {
        'nha-mot': aHomestayFile({ name: 'Nhà Một', checked: { on: '2020-01-01', by: 'Tổ' } }),
        'nha-hai': withoutConsent(),
        'nha-ba': aHomestayFile({ name: 'Nhà Ba', checked: { on: today, by: 'Tổ' } }),
      },
    },
  });
  const all = await remindersFor(village, 'team');
  const kinds = (slug: string) => all.filter(([each]) => each === slug).map(([, , kind]) => kind);
  expect(kinds('nha-mot')).toContain('unchecked');
  expect(kinds('nha-hai')).toContain('consent');
  expect(kinds('nha-ba')).not.toContain('unchecked');
  expect(kinds('nha-ba')).not.toContain('consent');
  expect(kinds('nha-mot')).toContain('photos');
  expect(all.find(([slug, , kind]) => slug === 'nha-hai' && kind === 'consent')?.slice(1)).toEqual([
    'Nhà Hai',
    'consent',
    'Chưa ghi ai trong nhà đồng ý cho đăng. Hãy hỏi chủ nhà rồi ghi vào mục “Đồng ý cho đăng”; chưa có thì nhà này chưa đăng được.',
  ]);
  const own = await remindersFor(village, 'owner');
  expect(new Set(own.map(([slug]) => slug))).toEqual(new Set(['nha-mot']));
  expect(own.find(([, , kind]) => kind === 'unchecked')?.[3]).toBe(
    'Lâu rồi chưa có ai xem lại giá và số điện thoại của nhà mình. Bạn xem còn đúng không, chỗ nào đổi thì sửa, rồi báo tổ công nghệ số nhé.',
  );
  const neighbours = await remindersFor(village, 'other-owner');
  expect(neighbours.find(([, , kind]) => kind === 'consent')?.[3]).toMatch(/^Chưa ghi là nhà mình đồng ý/);
});
