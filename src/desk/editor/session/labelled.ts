import { element } from '../page/element.ts';

let last = 0;

/**
 * A field with its name above it.
 * @param field what is typed or chosen in
 * @param hint said after the name
 * @param shown what stands there, where that is more than the field
 */
export function labelled(
  name: string,
  field: HTMLElement,
  hint?: string,
  shown: HTMLElement = field,
): HTMLElement {
  const id = `labelled-${++last}`;
  field.id = id;
  if (hint) field.setAttribute('aria-describedby', `${id}-hint`);
  return element(
    'div',
    { class: 'desk-labelled' },
    element('label', { for: id }, name),
    hint ? element('span', { id: `${id}-hint`, class: 'desk-hint' }, hint) : undefined,
    shown,
  );
}
