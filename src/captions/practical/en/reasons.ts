import { enumerate } from '../../../prose/enumeration.ts';
import type { Facts } from '../../facts/facts.ts';
import { night } from '../../hook/night.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** What makes it easy to come, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const priced = night(f, 'from ');
  const { arrival, comforts } = f;
  return [
    ...reason(
      'price',
      [
        // A row of prices is a list, and no first line.
        said(priced && f.price?.per && `one night, ${priced}`),
        said(priced && f.price?.includes && `${priced}, with ${f.price.includes}`),
      ],
      {
        tells: ['amount'],
      },
    ),
    ...reason('subject', [said(arrival.freeUnder && `children under ${arrival.freeUnder} sleep free`)], {
      tells: ['children'],
    }),
    ...reason('subject', [said(arrival.cancellation && `plans change: ${arrival.cancellation}`)], {
      tells: ['cancelling'],
    }),
    ...reason(
      'sleep',
      [said(comforts.length > 1 && `${enumerate(comforts.slice(0, 2), 'en')} at the end of the road`)],
      {
        tells: ['comfort'],
      },
    ),
    ...reason('doing', [said(f.has('car-parking') && 'you can drive up to the house')]),
    ...reason('subject', [said(`guests arrive ${arrival.checkIn} and leave ${arrival.checkOut}`)], {
      tells: ['hours'],
    }),
  ];
};
