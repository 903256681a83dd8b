import { ofPeople } from '../../../prose/en/people.ts';
import type { Facts } from '../../facts/facts.ts';
import { isHome } from '../../facts/home.ts';
import { beatReason, taglineReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** Why one comes to these people, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const host = f.byOwner ? undefined : f.host;
  return [
    ...beatReason(f),
    ...reason(
      'people',
      host
        ? [
            said(host.people && isHome(f) && `at home with ${host.called}${ofPeople(host)}`),
            said(`${host.called} will be there to meet you`),
          ]
        : [],
      { tells: ['host'] },
    ),
    ...reason('people', [said(host?.speaks.length && `somebody at ${f.short} speaks ${host.speaks[0]}`)], {
      tells: ['languages'],
    }),
    ...taglineReason(f),
  ];
};
