import type { Trust } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { element } from '../page/element.ts';
import { reasonOf } from '../parts/screen-parts.ts';

/** Lets the team say that what a house's owner saves is published by itself. Appears when it is known how it stands. */
export function trustSwitch({ collection, slug }: EntryPlace): HTMLElement {
  const place = element('div', { class: 'desk-trust' });
  if (collection !== 'homestays') return place;
  const box = element('input', { type: 'checkbox' });
  const said = element('p', { role: 'status' });
  box.addEventListener('change', async () => {
    const wanted = box.checked;
    box.disabled = true;
    try {
      await post<Trust>(`/trust/${slug}`, { isTrusted: wanted });
      said.textContent = wanted
        ? 'Từ nay chủ nhà lưu là trang hiện ngay, không phải chờ tổ duyệt.'
        : 'Từ nay bài của chủ nhà chờ tổ duyệt rồi mới hiện.';
    } catch (refused) {
      box.checked = !wanted;
      said.textContent = reasonOf(refused);
    } finally {
      box.disabled = false;
    }
  });
  const draw = async () => {
    const { isTrusted } = await ask<Trust>(`/trust/${slug}`);
    box.checked = isTrusted;
    place.replaceChildren(
      element('label', {}, box, element('span', {}, 'Nhà này được tự đăng, không cần tổ duyệt')),
      said,
    );
  };
  draw().catch(() => undefined);
  return place;
}
