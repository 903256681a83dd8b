import type { Field, Step } from './step.ts';

/** How far one of the steps is. */
export interface StepState {
  /** The gravest state among what the place cannot be opened without. */
  state: Field['state'];
  /** Fields that are required and not ready. */
  required: number;
  /** Fields that are only advised and not ready. */
  advised: number;
}

/** Sums up the fields of a step. */
export function stepState({ fields }: Pick<Step, 'fields'>): StepState {
  const open = fields.filter(({ state }) => state !== 'ready');
  const required = open.filter(({ need }) => need === 'required');
  const states = required.map(({ state }) => state);
  return {
    state: states.includes('missing') ? 'missing' : states.includes('to-correct') ? 'to-correct' : 'ready',
    required: required.length,
    advised: open.length - required.length,
  };
}
