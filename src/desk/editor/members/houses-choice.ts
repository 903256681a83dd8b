import type { Listed } from '../../protocol.ts';
import { plainLetters } from '../list/plain-letters.ts';
import { element } from '../page/element.ts';
import { labelled } from '../session/labelled.ts';

/** Houses from which on a search stands above them. */
const searchedFrom = 9;

/** An owner's houses, to be ticked. */
export interface HousesChoice {
  element: HTMLElement;
  /** Slugs of those that are ticked, and of an owner's that are not in the list. */
  chosen(): string[];
}

export function housesChoice(houses: readonly Listed[], before: readonly string[] = []): HousesChoice {
  const boxes = houses.map(({ slug, name }) => {
    const box = element('input', { type: 'checkbox', value: slug });
    box.checked = before.includes(slug);
    return { box, words: plainLetters(name), row: element('label', {}, box, element('span', {}, name)) };
  });
  const search = element('input', { type: 'search', class: 'desk-input' });
  search.addEventListener('input', () => {
    const query = plainLetters(search.value);
    // What is ticked stays in sight.
    for (const { box, row, words } of boxes) row.hidden = !box.checked && !words.includes(query);
  });
  // Houses that are deleted for now may come back.
  const unseen = before.filter((slug) => !houses.some((house) => house.slug === slug));
  return {
    element: element(
      'fieldset',
      { class: 'desk-choice' },
      element('legend', {}, 'Nhà của người này'),
      element(
        'p',
        { class: 'desk-hint' },
        houses.length
          ? 'Chỉ xem và sửa được các nhà đánh dấu ở đây. Nhà chưa có trong danh sách thì để trống: vào rồi tự thêm nhà mới.'
          : 'Chưa có nhà nào trong danh sách: vào rồi tự thêm nhà mới.',
      ),
      houses.length < searchedFrom ? undefined : labelled('Tìm nhà', search),
      element('div', { class: 'desk-choice-list' }, ...boxes.map(({ row }) => row)),
    ),
    chosen: () => [...boxes.filter(({ box }) => box.checked).map(({ box }) => box.value), ...unseen],
  };
}
