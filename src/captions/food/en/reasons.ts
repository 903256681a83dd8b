import type { Facts } from '../../facts/facts.ts';
import { beatReason } from '../../hook/beat-reason.ts';
import { type Reason, reason } from '../../hook/reason.ts';
import { said } from '../../hook/said.ts';

/** What one comes for to this table, in their rank. */
export const reasons = (f: Facts): Reason[] => {
  const menu = f.table?.menu;
  const two = menu?.two;
  const feast = f.table?.each.find(({ kind }) => kind === 'feast');
  return [
    ...reason(
      'food',
      two
        ? [said(`${two}, cooked at home`), said(`sit down to ${two}`), said(`come hungry: ${two}`)]
        : [said(f.table && `${f.table.meals} cooked by the family`)],
      { tells: menu && menu.two === menu.dishes ? ['menu'] : [] },
    ),
    ...beatReason(f),
    ...reason('people', [said(f.host && !f.host.several && `a meal at ${f.host.called}’s table`)], {
      tells: ['host'],
    }),
    ...reason('doing', [said(f.hearth && 'dinner, then the hearth')], {
      tells: ['evening'],
    }),
    ...reason('group', [said(feast?.dishes && `a feast for a group: ${feast.dishes}`)]),
    ...reason('subject', [
      said(f.has('special-diets') && 'vegetarians and other diets are cooked for'),
      said(f.has('vegetarian-meals') && !f.has('special-diets') && 'vegetarians are cooked for'),
    ]),
  ];
};
