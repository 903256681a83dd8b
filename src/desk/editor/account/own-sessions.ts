import type { Session } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { button, loaded, whenPressed } from '../parts/screen-parts.ts';
import { timeWords } from '../review/time-words.ts';

function row({ id, device, at, seenAt, isOwn }: Session): HTMLLIElement {
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const end = button('Bắt ra');
  end.setAttribute('aria-label', `Bắt ra: ${device}, vào ${timeWords(at)}`);
  whenPressed(end, line, async () => {
    await post(`/sessions/${id}/end`);
    end.remove();
    line.textContent = 'Đã bắt máy này ra.';
  });
  return element(
    'li',
    { class: 'desk-device' },
    element(
      'p',
      {},
      element('strong', {}, device, isOwn && ' · máy này'),
      element('span', { class: 'desk-hint' }, `Vào ${timeWords(at)}; dùng lần cuối ${timeWords(seenAt)}`),
    ),
    isOwn ? undefined : end,
    line,
  );
}

/** The phones and browsers on which somebody is signed in, with the way to end what is not hers any more. */
export async function drawSessions(section: HTMLElement): Promise<void> {
  const place = element('div', { class: 'desk-form' });
  section.replaceChildren(element('h2', {}, 'Các máy đang vào bằng tên bạn'), place);
  const { sessions } = await loaded(place, () => ask<{ sessions: Session[] }>('/sessions'));
  const own = sessions.filter(({ isOwn }) => isOwn);
  const others = sessions.filter(({ isOwn }) => !isOwn);
  place.append(element('ul', { class: 'desk-rows' }, ...[...own, ...others].map(row)));
  if (others.length < 2) return;
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const all = button('Bắt mọi máy khác ra', 'away');
  whenPressed(all, line, async () => {
    await post('/sessions/end-others');
    await drawSessions(section);
  });
  place.append(all, line);
}
