import { isNamedAfter } from '../../../prose/host.ts';
import { homeOf } from '../../../prose/vi/host.ts';
import type { Facts } from '../../facts/facts.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** What one comes for to this table, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const host =
    f.byOwner || !f.host || f.host.organisation || isNamedAfter(f.name, f.host) ? undefined : f.host;
  const menu = f.table?.menu;
  const two = menu?.two;
  const feast = f.table?.each.find(({ kind }) => kind === 'feast');
  const cooking = f.experiences.find(({ kind, verb }) => kind === 'cooking' && verb);
  return [
    ...reason(
      'food',
      two
        ? [
            said(`lên bản ăn ${two}`),
            said(`bữa cơm ở đây có ${two}`),
            said(`nhớ cơm quê thì có ${two}`),
            said(menu.seated && `ngồi xuống chiếu là có ${two}`),
          ]
        : [said(f.table && `tới nơi đã có ${f.table.meals} nhà nấu`)],
      { tells: menu && menu.two === menu.dishes ? ['menu'] : [] },
    ),
    ...beatReason(f),
    ...reason('people', [said(host && `về ăn cơm ${homeOf(host.called)}`)], { tells: ['host'] }),
    ...reason(
      'doing',
      [said(f.hearth && 'ăn cơm xong ngồi bên bếp lửa'), said(cooking && `vào bếp ${cooking.words}`)],
      { tells: ['evening'] },
    ),
    ...reason('group', [said(feast?.dishes && `đi đông thì đặt mâm cỗ có ${feast.dishes}`)]),
    ...reason('subject', [
      said(f.has('special-diets') && 'ăn chay hay ăn kiêng, nhà đều nấu được'),
      said(f.has('vegetarian-meals') && !f.has('special-diets') && 'nhà nấu được cơm chay'),
    ]),
  ];
};
