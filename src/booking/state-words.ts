import type { Field } from './steps/step.ts';

/** States of a field as people read them. */
export const stateWords: Record<Field['state'], string> = {
  ready: 'Sẵn sàng',
  'to-correct': 'Cần sửa',
  missing: 'Còn thiếu',
};

/** Whether the place can open without it, as people read it. */
export const needWords: Record<Field['need'], string> = { required: 'bắt buộc', advised: 'nên có' };

/** How a field stands and how urgent that is: “Còn thiếu (nên có)”. */
export function standsWords({ state, need }: Pick<Field, 'state' | 'need'>): string {
  if (state === 'ready') return stateWords.ready;
  if (state === 'to-correct') return need === 'required' ? stateWords[state] : 'Nên sửa';
  return `${stateWords[state]} (${needWords[need]})`;
}
