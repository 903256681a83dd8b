import { element } from '../element.ts';

/** A field with its name above it. @param hint below the name */
export const labelled = (name: string, field: HTMLElement, hint?: string): HTMLLabelElement =>
  element(
    'label',
    { class: 'desk-labelled' },
    element('span', {}, name),
    hint ? element('span', { class: 'desk-hint' }, hint) : undefined,
    field,
  );
