import { enumerate } from '../../../prose/enumeration.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

const night = ({ price }: Facts) => price && !price.group && `${price.from ? 'from ' : ''}${price.ofNight}`;

/** What makes it easy to come, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const { arrival, comforts } = f;
  return [
    ...reason(
      'price',
      [
        // A row of prices is a list, and no first line.
        said(night(f) && f.price?.per && `one night, ${night(f)}`),
        said(night(f) && f.price?.includes && `${night(f)}, with ${f.price.includes}`),
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
