import type { Words } from '../homestay/language.ts';
import type { Field } from './steps/step.ts';

/** States of a field as people read them. */
export const stateWords: Record<Field['state'], Words> = {
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  'to-correct': { vi: 'Cần sửa', en: 'To correct' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
};

/** Whether the place can open without it, as people read it. */
export const needWords: Record<Field['need'], Words> = {
  required: { vi: 'bắt buộc', en: 'required' },
  advised: { vi: 'nên có', en: 'advised' },
};

/** How a field stands and how urgent that is: “Còn thiếu (nên có)”. */
export function standsWords({ state, need }: Pick<Field, 'state' | 'need'>): string {
  if (state === 'ready') return stateWords.ready.vi;
  if (state === 'to-correct') return need === 'required' ? stateWords[state].vi : 'Nên sửa';
  return `${stateWords[state].vi} (${needWords[need].vi})`;
}
