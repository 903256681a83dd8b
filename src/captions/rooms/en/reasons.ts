import type { Facts } from '../../facts/facts.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { groupSize } from '../../hook/group.ts';
import { night } from '../../hook/night.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** What one comes for to these rooms, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const priced = night(f, 'from ');
  const { sleeping, view } = f;
  const size = groupSize(f);
  return [
    ...beatReason(f),
    ...reason(
      'view',
      view?.wide
        ? [said(`a bed with a view of ${view.everywhere}`), said(`${view.everywhere} from under the net`)]
        : [],
      {
        tells: ['view'],
      },
    ),
    ...reason('sleep', [
      said(sleeping.communal && sleeping.doors && 'a shared floor for company, or a room with a door'),
      said(sleeping.planks && 'a wooden floor, a mattress and a net for everyone'),
      said(sleeping.doors && f.bathing === 'private' && 'every room has its own bathroom'),
      said(f.lodgings.some(({ type }) => type === 'bungalow') && 'a bungalow to yourselves'),
      said(f.lodgings.some(({ type }) => type === 'tent') && 'a tent, and the sky when you open it'),
    ]),
    ...reason(
      'price',
      [
        said(priced && `a bed for the night: ${priced}`),
        said(priced && f.price?.includes && `${priced}, with ${f.price.includes}`),
      ],
      {
        tells: ['amount'],
      },
    ),
    ...reason('group', [said(size && `a whole group of ${size} under one roof`)], { tells: ['capacity'] }),
  ];
};
