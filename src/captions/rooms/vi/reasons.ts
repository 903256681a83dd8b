import type { Facts } from '../../facts/facts.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { groupSize } from '../../hook/group.ts';
import { night } from '../../hook/night.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** What one comes for to these rooms, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const priced = night(f, 'từ ');
  const { sleeping, view } = f;
  const size = groupSize(f);
  return [
    ...beatReason(f),
    ...reason(
      'view',
      view?.wide
        ? [said(`nằm trong màn đã thấy ${view.everywhere}`), said(`mở mắt ra là ${view.everywhere}`)]
        : [],
      {
        tells: ['view'],
      },
    ),
    ...reason('sleep', [
      said(sleeping.communal && sleeping.doors && 'thích đông vui có sàn chung, cần yên có phòng riêng'),
      said(sleeping.planks && 'ngủ sàn gỗ, mỗi người một đệm một màn'),
      said(sleeping.doors && f.bathing === 'private' && 'phòng nào cũng có nhà tắm riêng'),
      said(sleeping.doors && !sleeping.communal && 'đóng cửa lại là có chỗ riêng, mở ra là bản làng'),
      said(f.lodgings.some(({ type }) => type === 'bungalow') && 'mỗi nhà ở riêng một căn'),
      said(f.lodgings.some(({ type }) => type === 'tent') && 'ngủ lều, kéo khóa ra là thấy trời'),
    ]),
    ...reason(
      'price',
      [
        said(priced && f.price?.per && `ngủ một đêm ${priced}`),
        said(priced && !f.price?.per && `${priced} một đêm`),
        said(priced && f.price?.includes && `${priced} một đêm, có cả ${f.price.includes}`),
      ],
      { tells: ['amount'] },
    ),
    ...reason(
      'group',
      [
        said(size && `đoàn ${size} người ngủ chung một nhà`),
        said(size && `${size} chỗ ngủ dưới một mái nhà`),
      ],
      { tells: ['capacity'] },
    ),
  ];
};
