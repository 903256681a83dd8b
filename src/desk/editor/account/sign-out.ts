import { post } from '../backend/ask.ts';
import { Refused } from '../backend/refused.ts';
import { shelf } from '../drafts/shelf.ts';
import { element } from '../page/element.ts';
import { button, whenPressed } from '../parts/screen-parts.ts';
import { noteSignedIn, openAnew } from '../session/same-person.ts';

async function leave(): Promise<void> {
  try {
    await post('/sign-out', {}, { asGuest: true });
  } catch (fault) {
    // Then she is out already.
    if (!(fault instanceof Refused && fault.reason === 'signed-out')) throw fault;
  }
  noteSignedIn(undefined);
  openAnew();
}

/** Texts of this person that lie on this device and nowhere else. */
async function unsaved(): Promise<number> {
  await new Promise<void>((resolve) => {
    const stop = shelf.subscribe(() => {
      stop();
      resolve();
    });
  });
  return shelf.all().length;
}

/** Signs out on this phone; asks first when something is not saved. */
export function signOut(): HTMLElement {
  const line = element('p', { class: 'desk-said-line', role: 'status' });
  const out = button('Ra khỏi máy này');
  const place = element('div', { class: 'desk-form' }, out, line);
  whenPressed(out, line, async () => {
    const count = await unsaved();
    if (!count) return leave();
    const [yes, no] = [button('Cứ ra', 'away'), button('Ở lại')];
    const asked = element(
      'div',
      { class: 'desk-asked', role: 'group', 'aria-label': 'Ra khỏi máy này' },
      element(
        'p',
        {},
        `Còn ${count} bài viết dở chưa lưu. Ra rồi bài vẫn nằm trên máy này, chỉ mình bạn thấy khi vào lại ở đúng máy này; muốn chắc thì mở bài bấm Lưu trước đã.`,
      ),
      element('div', { class: 'desk-tools' }, no, yes),
    );
    whenPressed(yes, line, leave);
    no.addEventListener('click', () => {
      asked.remove();
      out.hidden = false;
      out.focus();
    });
    out.hidden = true;
    place.prepend(asked);
    no.focus();
  });
  return place;
}
