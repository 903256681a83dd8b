import type { SeasonFacts } from '../../facts/season.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** What the season is about: why one comes for it, or what one should know before. */
export const reasons = (f: SeasonFacts): Reason[] => {
  const { name, plain, dated, worthComing, months } = f.season;
  const called = plain ? name?.inside : undefined;
  if (!worthComing)
    return [
      // What the house does about it says more than that there is something to know.
      ...beatReason(f).map((own) => ({ ...own, advice: true })),
      ...reason(
        'subject',
        [
          said(called && `${called}: a few things to know before you come`),
          said(!called && `coming ${months}? A few things to know`),
        ],
        { advice: true, tells: called ? [] : ['months'] },
      ),
    ];
  return [
    ...beatReason(f),
    ...reason(
      'subject',
      [
        said(called && `come for ${called}`),
        said(called && !dated && `${months}: ${called}`),
        said(!called && `the village ${months}`),
        name && !called ? name : undefined,
      ],
      { tells: dated ? [] : ['months'] },
    ),
  ];
};
