import type { HouseAmenity } from '../../../homestay/amenity.ts';
import { isNamedAfter } from '../../../prose/host.ts';
import { homeOf } from '../../../prose/vi/host.ts';
import { ofPeople } from '../../../prose/vi/people.ts';
import type { Facts } from '../../facts/facts.ts';
import { isHome } from '../../facts/home.ts';
import { beatReason, taglineReason, villageReason } from '../../hook/beat-reason.ts';
import { groupSize } from '../../hook/group.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';
import { toldBy } from '../told-by.ts';

/** What few houses have, the rarest first. */
const rare: [HouseAmenity, ...string[]][] = [
  ['boat-landing', 'nhà có bến thuyền riêng', 'thuyền ghé được ngay bến nhà'],
  ['kayak', 'chiều mát đi chèo kayak', 'nhà có kayak, thích thì xuống nước chèo một vòng'],
  ['herbal-bath', 'đi đường mỏi thì tối có nước lá thuốc để tắm', 'tối ngâm mình trong nước lá thuốc'],
  ['foot-bath', 'đi bộ cả ngày về ngâm chân nước lá', 'mỏi chân thì có chậu nước lá ấm'],
  ['fishing', 'thích câu thì ngồi câu ngay ở nhà', 'ngay ở nhà có chỗ câu cá'],
  ['campfire', 'tối đốt lửa trại ngoài sân', 'ăn tối xong ra sân đốt lửa trại'],
  ['cultural-evening', 'tối có văn nghệ', 'tối ngồi xem văn nghệ'],
  ['hearth', 'tối ngồi quanh bếp lửa', 'trong nhà có bếp lửa để ngồi'],
  ['bbq', 'tối nướng thịt ngoài sân', 'có bếp than ngoài sân để nướng'],
  ['free-bicycles', 'có xe đạp cho mượn đi quanh bản', 'mượn xe đạp của nhà mà đi một vòng bản'],
];

const rareReasons = (f: Facts): Reason[] =>
  rare
    .filter(([key]) => f.has(key))
    .slice(0, 2)
    .flatMap(([key, ...words]) =>
      reason('only-here', words.map(said), {
        tells: toldBy(key, f),
      }),
    );

/** What one comes for to a house, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const [first, second] = f.experiences.filter(({ verb, byDay }) => verb && byDay);
  const size = groupSize(f);
  const host = f.byOwner || !f.host || isNamedAfter(f.name, f.host) ? undefined : f.host;
  return [
    ...taglineReason(f),
    ...beatReason(f),
    ...rareReasons(f),
    ...reason(
      'group',
      [
        said(size && `cả đoàn ${size} người ở chung một nhà`),
        said(size && `đoàn ${size} người đi cùng vẫn đủ chỗ ngủ`),
      ],
      { tells: ['capacity'] },
    ),
    ...reason(
      'view',
      f.view?.wide
        ? [
            said(`sáng mở cửa là thấy ${f.view.everywhere}`),
            said(`nằm trong nhà nhìn ra ${f.view.everywhere}`),
            said(`ngủ dậy đã có ${f.view.everywhere} trước mặt`),
          ]
        : [],
      { tells: ['view'] },
    ),
    ...reason(
      'food',
      f.table?.menu
        ? [
            said(`cơm nhà nấu có ${f.table.menu.two}`),
            said(f.table.menu.seated && `ngồi vào mâm có ${f.table.menu.two}`),
            said(`thèm ${f.table.menu.two} thì lên đây`),
          ]
        : [],
      { tells: ['menu'] },
    ),
    ...reason(
      'doing',
      [
        said(first && `ngày ${first.words}, tối về nhà ngủ`),
        said(first && second && `hôm ${first.words}, hôm ${second.words}`),
        said(first && `lên một hôm để ${first.words}`),
      ],
      { tells: ['experience'] },
    ),
    ...reason(
      'people',
      [
        said(host && !host.organisation && f.table && `về ăn cơm cùng ${host.called}`),
        said(host?.people && isHome(f) && `ngủ lại một đêm ở ${homeOf(host.called)}${ofPeople(host)}`),
      ],
      { tells: ['host'] },
    ),
    ...villageReason(f),
    ...reason('village', [said(f.sights[0] && `sáng đi ${f.sights[0]}, chiều về nghỉ`)], {
      tells: ['sights'],
    }),
    ...reason(
      'sleep',
      [
        said(f.stilts.known && `ngủ nhà sàn giữa ${f.place.village}`),
        said(f.sleeping.planks && 'đệm trải trên sàn gỗ, tối buông màn mà ngủ'),
      ],
      { tells: ['stilts'] },
    ),
  ];
};
