import type { Passkey } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { button, loaded, whenPressed } from '../parts/screen-parts.ts';
import { timeWords } from '../review/time-words.ts';
import { makePasskey, mayHavePasskey } from '../session/passkey.ts';

/** The phones that open the desk by what opens them; nothing where there are none and this one cannot. */
export async function drawPasskeys(section: HTMLElement): Promise<void> {
  const place = element('div', { class: 'desk-form' });
  section.replaceChildren(place);
  const [{ passkeys }, may] = await Promise.all([
    loaded(place, () => ask<{ passkeys: Passkey[] }>('/passkeys')),
    mayHavePasskey(),
  ]);
  if (!may && !passkeys.length) return;
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const rows = passkeys.map(({ id, name, at }) => {
    const away = button('Bỏ');
    away.setAttribute('aria-label', `Bỏ: ${name}, lưu ${timeWords(at)}`);
    whenPressed(away, line, async () => {
      await post(`/passkeys/${id}/remove`);
      await drawPasskeys(section);
    });
    return element(
      'li',
      { class: 'desk-device' },
      element(
        'p',
        {},
        element('strong', {}, name),
        element('span', { class: 'desk-hint' }, `Lưu ${timeWords(at)}`),
      ),
      away,
    );
  });
  const add = button('Dùng vân tay hoặc khuôn mặt của máy này');
  whenPressed(add, line, async () => {
    await makePasskey();
    await drawPasskeys(section);
  });
  section.prepend(element('h2', {}, 'Vân tay hoặc khuôn mặt'));
  place.append(
    ...(rows.length
      ? [element('ul', { class: 'desk-rows' }, ...rows)]
      : [
          element(
            'p',
            { class: 'desk-hint' },
            'Máy riêng của bạn có thể nhận vân tay hoặc khuôn mặt thay mật khẩu. Máy dùng chung thì đừng.',
          ),
        ]),
    ...(may ? [add] : []),
    line,
  );
}
