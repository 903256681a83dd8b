import { element } from '../page/element.ts';
import type { Found } from './found.ts';
import { type RowNotes, row } from './row.ts';

/** The rows of a list. What is shown already stays as it is: a picture, the keyboard's place, a finger on its way. */
export function rowList(): {
  element: HTMLUListElement;
  draw(entries: readonly Found[], notes: (entry: Found) => RowNotes): void;
} {
  const list = element('ul', { class: 'desk-rows' });
  let shown = new Map<string, HTMLLIElement>();
  return {
    element: list,
    draw(entries, notes) {
      const next = new Map<string, HTMLLIElement>();
      for (const entry of entries) {
        const said = notes(entry);
        const key = JSON.stringify([entry, said]);
        next.set(key, shown.get(key) ?? row(entry, said));
      }
      for (const [key, gone] of shown) if (!next.has(key)) gone.remove();
      for (const [index, each] of [...next.values()].entries()) {
        if (list.children[index] !== each) list.insertBefore(each, list.children[index] ?? null);
      }
      shown = next;
    },
  };
}
