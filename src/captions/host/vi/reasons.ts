import { ofPeople } from '../../../prose/vi/people.ts';
import type { Facts } from '../../facts/facts.ts';
import { isHome } from '../../facts/home.ts';
import { beatReason, taglineReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** Why one comes to these people, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const { host } = f;
  const told = host && !f.byOwner ? host : undefined;
  return [
    ...beatReason(f),
    ...reason(
      'people',
      told
        ? [
            said(told.people && `${told.called}${ofPeople(told)}, ở nhà đón khách`),
            said(
              told.people &&
                !told.several &&
                isHome(f) &&
                `ăn ở cùng nhà với ${told.called}${ofPeople(told)}`,
            ),
            said(f.hearth && `về ${f.place.villageName} ngồi bếp nói chuyện với ${told.called}`),
            said(`tới nơi có ${told.called} đón`),
          ]
        : [],
      { tells: ['host'] },
    ),
    ...reason(
      'people',
      [
        said(
          told?.speaks.length && `${told.called} nói được ${told.speaks[0]}, khách Tây tới cũng trò chuyện`,
        ),
      ],
      {
        tells: ['languages'],
      },
    ),
    ...taglineReason(f),
  ];
};
