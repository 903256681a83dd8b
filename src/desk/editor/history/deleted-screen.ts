import type { Deleted } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import { lists } from '../list/listed.ts';
import { element } from '../page/element.ts';
import type { Draw } from '../page/screen.ts';
import { back, button, loaded, whenPressed } from '../parts/screen-parts.ts';
import { formAddress } from '../review/address.ts';
import { timeWords } from '../review/time-words.ts';
import '../review/review.css';

function row(deleted: Deleted): HTMLLIElement {
  const { id, name, at, by, collection } = deleted;
  const line = element('p', { role: 'status' });
  const restore = button('Lấy lại');
  whenPressed(restore, line, async () => {
    await post(`/deleted/${id}/restore`);
    lists.reload(collection);
    line.replaceChildren('Đã lấy lại. ', element('a', { href: formAddress(deleted) }, 'Mở bài'));
    restore.remove();
  });
  return element(
    'li',
    { class: 'desk-past' },
    element('p', {}, element('strong', {}, name), ` · ${by} xóa ${timeWords(at)}`),
    restore,
    line,
  );
}

/** `#/deleted`: houses that were deleted, and the way to have them back. */
export const draw: Draw = (main) => {
  const body = element('div');
  main.append(back('#/collections/homestays', 'Về danh sách nhà'), element('h1', {}, 'Nhà đã xóa'), body);
  void (async () => {
    const { deleted } = await loaded(body, () => ask<{ deleted: Deleted[] }>('/deleted'));
    body.append(
      deleted.length
        ? element('ul', { class: 'desk-rows' }, ...deleted.map(row))
        : element('p', {}, 'Chưa xóa nhà nào.'),
    );
  })();
  return undefined;
};
