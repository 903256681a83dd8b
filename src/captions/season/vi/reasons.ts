import type { SeasonFacts } from '../../facts/season.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** Months without the word that leads them: `tháng 7 đến tháng 9`. */
const months = ({ season }: SeasonFacts) => season.months.replace(/^từ /, '');

/** What the season is about: why one comes for it, or what one should know before. */
export const reasons = (f: SeasonFacts): Reason[] => {
  const { name, plain, feast, dated, worthComing } = f.season;
  const called = plain ? name?.inside : undefined;
  if (!worthComing)
    return [
      // What the house does about it says more than that there is something to know.
      ...beatReason(f).map((own) => ({ ...own, advice: true })),
      ...reason(
        'subject',
        [
          said(called && `lên dịp ${called} thì nên biết trước mấy điều`),
          said(called && `${called}: mấy điều nên biết trước khi lên đường`),
          said(name && !called && `${name.inside}: mấy điều nên biết trước`),
          said(!name && `${months(f)} lên bản nên biết trước mấy điều`),
        ],
        { advice: true, tells: name ? [] : ['months'] },
      ),
    ];
  return [
    ...beatReason(f),
    ...reason(
      'subject',
      [
        said(called && !feast && `lên đúng ${called}`),
        said(called && feast && `đi ${called}, tối về nhà ngủ`),
        said(called && !dated && `${months(f)} ${feast ? 'có' : 'là'} ${called}`),
        said(!called && `${months(f)} lên bản ngủ lại một đêm`),
        name && !called ? name : undefined,
      ],
      { tells: dated ? [] : ['months'] },
    ),
  ];
};
