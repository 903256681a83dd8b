import { enumerate } from '../../../prose/enumeration.ts';
import type { Facts } from '../../facts/facts.ts';
import { night } from '../../hook/night.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';
import { leaving } from './arrival.ts';

/** What makes it easy to come, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const priced = night(f, 'từ ');
  const { arrival, comforts } = f;
  return [
    ...reason(
      'price',
      [
        said(priced && f.price?.per && `ngủ lại một đêm ${priced}`),
        said(priced && !f.price?.per && `${priced} một đêm`),
        said(priced && f.price?.includes && `${priced}, đã có ${f.price.includes}`),
        said(f.price?.group && `đoàn từ ${f.price.group} người ${f.price.amount}`),
      ],
      { tells: ['amount'] },
    ),
    ...reason(
      'subject',
      [said(arrival.freeUnder && `trẻ dưới ${arrival.freeUnder} tuổi ngủ cùng bố mẹ không mất tiền`)],
      { tells: ['children'] },
    ),
    ...reason('subject', [said(arrival.cancellation && `bận đột xuất không sao: ${arrival.cancellation}`)], {
      tells: ['cancelling'],
    }),
    ...reason(
      'sleep',
      [
        said(comforts.length > 1 && `đường xa tới nơi có ${enumerate(comforts.slice(0, 2), 'vi')}`),
        said(comforts.length > 2 && `lên bản mà vẫn có ${enumerate(comforts.slice(1, 3), 'vi')}`),
      ],
      { tells: ['comfort'] },
    ),
    ...reason('subject', [
      said(f.has('car-parking') && 'ô tô vào đỗ được ở nhà'),
      said((f.has('coach-parking') || f.has('large-coach-parking')) && 'đi xe đoàn cũng có chỗ đỗ'),
    ]),
    ...reason('subject', [said(`nhận khách ${arrival.checkIn}, ${leaving(f)} ${arrival.checkOut}`)], {
      tells: ['hours'],
    }),
  ];
};
