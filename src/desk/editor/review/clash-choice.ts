import type { CollectionName } from '../../protocol.ts';
import { titleOf, valueInWords } from '../conflict/in-words.ts';
import type { Choose, Conflict, MergePath } from '../conflict/merge.ts';
import type { Sides } from '../conflict/together.ts';
import { element } from '../page/element.ts';

const keyOf = (path: MergePath) => path.join('\n');

/** Lets the team choose where owner and team have changed the same thing differently. */
export interface ClashChoice {
  element: HTMLElement;
  /** Those that are not chosen yet count as the owner's. */
  choose: Choose;
  /** How many are not chosen yet. */
  left(): number;
}

export function clashChoice(
  collection: CollectionName,
  { old, mine, theirs }: Sides,
  conflicts: readonly Conflict[],
  onChoice: () => void,
): ClashChoice {
  const chosen = new Map<string, 'mine' | 'theirs'>();
  const side = (path: MergePath, name: 'mine' | 'theirs', label: string, value: unknown) => {
    const key = keyOf(path);
    const input = element('input', { type: 'radio', name: `clash-${key}` });
    input.addEventListener('change', () => {
      chosen.set(key, name);
      onChoice();
    });
    const words = valueInWords(collection, path, value, mine, theirs, old);
    return element('label', {}, input, element('span', {}, element('strong', {}, label), ' ', words));
  };
  const fieldsets = conflicts.map(({ path, mine: own, theirs: other }) =>
    element(
      'fieldset',
      { class: 'desk-choice' },
      element('legend', {}, titleOf(collection, path, mine, theirs, old)),
      side(path, 'mine', 'Chủ nhà:', own),
      side(path, 'theirs', 'Trang đang hiện:', other),
    ),
  );
  const about = element(
    'p',
    { class: 'desk-notice' },
    `Sau khi chủ nhà mở bài để viết, có người đã sửa trang. Hai bên sửa khác nhau ở ${conflicts.length} chỗ: hãy bấm vào bản muốn giữ.`,
  );
  return {
    element: element('section', {}, ...(conflicts.length ? [about, ...fieldsets] : [])),
    choose: (path) => chosen.get(keyOf(path)) ?? 'mine',
    left: () => conflicts.filter(({ path }) => !chosen.has(keyOf(path))).length,
  };
}
