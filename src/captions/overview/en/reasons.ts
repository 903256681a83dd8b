import type { HouseAmenity } from '../../../homestay/amenity.ts';
import type { Facts } from '../../facts/facts.ts';
import { isHome } from '../../facts/home.ts';
import { beatReason, taglineReason, villageReason } from '../../hook/beat-reason.ts';
import { groupSize } from '../../hook/group.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';
import { toldBy } from '../told-by.ts';

/** What few houses have, the rarest first. */
const rare: [HouseAmenity, ...string[]][] = [
  ['boat-landing', 'a boat landing of its own', 'boats land right at the house'],
  ['kayak', 'kayaks wait at the water', 'take a kayak out when the heat goes'],
  ['herbal-bath', 'a herbal bath after a long day', 'an evening bath with medicinal leaves'],
  ['foot-bath', 'a warm herbal foot bath after the walk', 'tired feet get a basin of warm herbs'],
  ['fishing', 'fish straight from the house', 'a place to fish right at the house'],
  ['campfire', 'a fire in the yard after dinner', 'evenings end round a fire in the yard'],
  ['cultural-evening', 'song and dance in the evening', 'after dinner there is song and dance'],
  ['hearth', 'a hearth in the house to sit by', 'evenings by the hearth'],
  ['bbq', 'a barbecue in the yard', 'dinner off the charcoal in the yard'],
  [
    'free-bicycles',
    'bicycles to borrow for a ride round the village',
    'take one of the bicycles round the village',
  ],
];

/** What one comes for to a house, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const [first, second] = f.experiences.filter(({ thing, byDay }) => thing && byDay);
  const size = groupSize(f);
  const people = isHome(f) ? f.host?.people : undefined;
  return [
    ...taglineReason(f),
    ...beatReason(f),
    ...rare
      .filter(([key]) => f.has(key))
      .slice(0, 2)
      .flatMap(([key, ...words]) => reason('only-here', words.map(said), { tells: toldBy(key, f) })),
    ...reason(
      'group',
      [said(size && `one house for a group of ${size}`), said(size && `room for ${size} under one roof`)],
      {
        tells: ['capacity'],
      },
    ),
    ...reason(
      'view',
      f.view?.wide
        ? [
            said(`open the door in the morning and see ${f.view.everywhere}`),
            said(`wake up to ${f.view.everywhere}`),
            said(`${f.view.everywhere} right outside the window`),
          ]
        : [],
      { tells: ['view'] },
    ),
    ...reason(
      'food',
      f.table?.menu
        ? [
            said(`${f.table.menu.two}, cooked at home`),
            said(f.table.menu.seated && `${f.table.menu.two} on the family table`),
          ]
        : [],
      { tells: ['menu'] },
    ),
    ...reason(
      'doing',
      [
        said(first && `${first.words} by day, a quiet night after`),
        said(first && second && `${first.words} one day, ${second.words} the next`),
      ],
      { tells: ['experience'] },
    ),
    ...reason(
      'people',
      [said(people && !f.host?.several && `at home with ${f.host?.called}, who is ${people}`)],
      {
        tells: ['host'],
      },
    ),
    ...villageReason(f),
    ...reason('village', [said(f.sights[0] && `${f.sights[0]} is close by`)], { tells: ['sights'] }),
    ...reason(
      'sleep',
      [
        said(f.stilts.known && `a stilt house in ${f.place.village}`),
        said(f.sleeping.planks && 'a mattress and a net on a wooden floor'),
      ],
      { tells: ['stilts'] },
    ),
  ];
};
