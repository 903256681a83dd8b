import type { Summary } from '../../saved/summary.ts';
import { write } from './house-item.ts';

function cell<K extends 'th' | 'td'>(kind: K, scope?: 'col' | 'rowgroup') {
  const made = document.createElement(kind);
  if (scope) made.setAttribute('scope', scope);
  return made;
}

function row(...cells: Element[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
}

function section(kind: 'thead' | 'tbody', ...rows: Element[]): HTMLTableSectionElement {
  const made = document.createElement(kind);
  made.append(...rows);
  return made;
}

function heading({ name, page }: Summary): Element {
  const link = document.createElement('a');
  link.href = page;
  link.textContent = name;
  const made = cell('th', 'col');
  made.append(link);
  return made;
}

/**
 * Houses side by side: a head with their names, and for each fact a group of rows, its label over the whole width and
 * the values below. The same facts stand in every summary.
 * @param unknown what is said where a house says nothing
 */
export function compareTable(houses: readonly Summary[], unknown: string): Element[] {
  const [first] = houses;
  if (!first) return [];
  const groups = first.facts.map(({ label }, index) => {
    const name = cell('th', 'rowgroup');
    name.colSpan = houses.length;
    const text = document.createElement('span');
    text.textContent = label;
    name.append(text);
    const values = houses.map(({ facts }) => {
      const value = facts[index]?.value;
      const made = cell('td');
      made.classList.toggle('unknown', !value);
      write(made, value ?? { text: unknown });
      return made;
    });
    return section('tbody', row(name), row(...values));
  });
  return [section('thead', row(...houses.map(heading))), ...groups];
}
