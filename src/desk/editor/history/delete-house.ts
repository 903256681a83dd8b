import { post } from '../backend/ask.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { plainLetters } from '../list/plain-letters.ts';
import { element } from '../page/element.ts';
import { button, whenPressed } from '../parts/screen-parts.ts';

/**
 * Deletes an entry once its name has been typed.
 * @param whenGone called when it is deleted
 */
export function deleteHouse(place: EntryPlace, name: string, whenGone: () => void): HTMLElement {
  const typed = element('input', { class: 'desk-input', autocomplete: 'off' });
  const line = element('p', { role: 'status' });
  const away = button('Xóa khỏi trang', 'away');
  whenPressed(away, line, async () => {
    if (plainLetters(typed.value) !== plainLetters(name)) {
      line.textContent = `Hãy gõ đúng tên: ${name}`;
      typed.focus();
      return;
    }
    await post(`/entries/${place.collection}/${place.slug}/delete`);
    whenGone();
  });
  return element(
    'details',
    { class: 'desk-delete' },
    element('summary', {}, 'Xóa nhà này'),
    element(
      'p',
      {},
      'Chỉ muốn khách tạm không thấy thì mở bài, đặt tình trạng “Tạm ẩn”. Xóa rồi vẫn lấy lại được ở mục “Nhà đã xóa”.',
    ),
    element('label', {}, element('span', {}, `Gõ tên nhà để chắc chắn: ${name}`), typed),
    away,
    line,
  );
}
