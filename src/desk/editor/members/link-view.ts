import { copyWords } from '../../../site/share/copy-words.ts';
import type { MemberLink } from '../../village-protocol.ts';
import { element } from '../page/element.ts';
import { button } from '../parts/screen-parts.ts';
import { linkMessage } from './link-message.ts';

/** A link by which somebody comes in, to be sent: it is shown once. */
export function linkView({ member, link }: MemberLink): HTMLElement {
  const message = linkMessage(member, link);
  const text = element('textarea', {
    class: 'desk-input',
    readonly: '',
    rows: '9',
    'aria-label': 'Lời nhắn',
  });
  text.value = message;
  const said = element('p', { class: 'desk-said-line', role: 'status' });
  const share = button('Gửi qua Zalo hay ứng dụng khác', 'main');
  share.hidden = typeof navigator.share !== 'function';
  share.addEventListener('click', async () => {
    try {
      await navigator.share({ text: message });
      said.textContent = 'Đã chuyển sang ứng dụng bạn chọn.';
    } catch (fault) {
      if ((fault as Error).name === 'AbortError') return;
      said.textContent = 'Máy chưa gửi được. Hãy chép lời nhắn rồi dán vào Zalo.';
    }
  });
  const copying = (words: string, what: () => string, done: string) => {
    const pressed = button(words);
    pressed.addEventListener('click', async () => {
      said.textContent = (await copyWords(what()))
        ? done
        : 'Máy chưa chép được. Hãy giữ ngón tay ở lời nhắn rồi chọn Sao chép.';
    });
    return pressed;
  };
  return element(
    'section',
    { class: 'desk-form desk-link', 'aria-label': `Link của ${member.name}` },
    element('h2', { tabindex: '-1' }, `Gửi link này cho ${member.name}`),
    element(
      'p',
      {},
      'Link chỉ hiện lần này. Gửi đúng người: ai bấm vào trước và đặt mật khẩu thì người đó vào được. Gửi nhầm thì bấm “Gửi link mới”, link này hết dùng.',
    ),
    share,
    copying('Chép lời nhắn', () => message, 'Đã chép. Mở Zalo, giữ ngón tay ở ô nhắn rồi chọn Dán.'),
    copying('Chép link', () => link, 'Đã chép link.'),
    said,
    text,
  );
}

/** Shows a link in the place of what asked for it, and brings whoever listens there. */
export function showLink(place: HTMLElement, made: MemberLink, ...after: HTMLElement[]): void {
  const view = linkView(made);
  place.replaceChildren(view, ...after);
  view.querySelector('h2')?.focus();
}
