import { nameIn } from '../../listed.ts';
import { post } from '../backend/ask.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { pageOf } from '../build/page-of.ts';
import { lists } from '../list/listed.ts';
import { element } from '../page/element.ts';
import { back, button, loaded, whenPressed } from '../parts/screen-parts.ts';
import { formAddress, historyAddress, reviewPath } from './address.ts';
import { type Approved, approve, compare, undo } from './approving.ts';
import { clashChoice } from './clash-choice.ts';
import { type Compared, compared } from './compared.ts';
import { correction } from './correction.ts';
import { namesKnown } from './names-known.ts';
import { returnForm } from './return-form.ts';
import { saidList } from './said-list.ts';
import { timeWords } from './time-words.ts';
import { trustSwitch } from './trust-switch.ts';

function whenApproved(
  place: EntryPlace,
  { joined }: Approved,
  found: Compared,
  isNew: boolean,
): HTMLElement[] {
  const line = element('p', { role: 'status' });
  const again = button('Hoàn tác, đưa bản cũ lên lại');
  const page = pageOf(place);
  const said = element(
    'p',
    { class: 'desk-notice', role: 'status', tabindex: '-1' },
    found.isShown
      ? 'Đã duyệt. Trang đã có bản mới.'
      : 'Đã nhận bài. Khách chưa thấy nhà này: hãy mở bài, ghi lời đồng ý của chủ nhà rồi đặt tình trạng “Đã đăng”.',
    joined.length > 0 && ` Đã ghép cả phần tổ sửa trước đó: ${joined.join(', ')}.`,
  );
  const links = element('p', { class: 'desk-tools' });
  if (found.isShown && page) {
    links.append(
      element('a', { class: 'desk-button', href: page, target: '_blank', rel: 'noopener' }, 'Xem trang'),
    );
  } else {
    links.append(element('a', { class: 'desk-button', href: formAddress(place) }, 'Mở bài'));
  }
  links.append(element('a', { class: 'desk-button', href: '#/review' }, 'Bài chờ khác'));
  whenPressed(again, line, async () => {
    const isUndone = await undo(place);
    line.textContent = isUndone
      ? 'Đã đưa bản trước lên lại. Bài vừa duyệt vẫn nằm trong lịch sử.'
      : 'Không có bản trước để đưa lên lại. Hãy xem lịch sử.';
    if (isUndone) again.remove();
  });
  const history = element('a', { class: 'desk-button', href: historyAddress(place) }, 'Xem lịch sử');
  setTimeout(() => said.focus());
  return [said, links, ...(isNew ? [] : [again]), line, history];
}

/** One text that waits: what changed, and what the team can do with it. */
export function drawOne(main: HTMLElement, place: EntryPlace): void {
  const title = element(
    'h1',
    {},
    lists.of(place.collection)?.find(({ slug }) => slug === place.slug)?.name ?? '',
  );
  const body = element('div', { class: 'desk-review' });
  main.append(back('#/review', 'Bài chờ duyệt'), title, body);

  async function draw(above?: string): Promise<void> {
    const [comparison] = await loaded(body, () => Promise.all([compare(place), namesKnown()]));
    const { waiting, published } = comparison;
    const isNew = published === undefined;
    title.textContent = nameIn(waiting.text) ?? place.slug;
    const shown = compared(place.collection, comparison);
    const { review } = waiting;
    const differing = element('div');
    const choice = clashChoice(place.collection, shown.sides, shown.conflicts, () => redraw());
    const line = element('p', { role: 'status' });
    const yes = button(shown.isShown ? 'Duyệt và đăng' : 'Duyệt', 'main');
    const correct = button('Sửa rồi đăng');
    const no = button('Gửi lại kèm lời nhắn');
    const now = () => compared(place.collection, comparison, choice.choose);

    function redraw(): void {
      const { said } = now();
      differing.replaceChildren(
        said.length > 0
          ? saidList(place, said)
          : element('p', {}, 'Bài này không khác gì trang đang hiện. Duyệt để bài khỏi nằm chờ.'),
      );
      yes.disabled = choice.left() > 0;
      line.textContent = choice.left() > 0 ? `Còn ${choice.left()} chỗ chưa chọn.` : '';
    }

    whenPressed(yes, line, async () => {
      const chosen = now();
      const approved = await approve(place, comparison, chosen.text, chosen.joined);
      if (!approved) return draw('Vừa có bản mới hơn. Hãy xem lại rồi duyệt.');
      lists.reload(place.collection);
      body.replaceChildren(...whenApproved(place, approved, chosen, isNew));
    });
    correct.addEventListener('click', () => {
      correction.begin({
        ...place,
        version: waiting.version,
        published: published?.version ?? null,
        text: now().text ?? waiting.text,
      });
      location.hash = formAddress(place);
    });
    const returning = returnForm(async (note) => {
      await post(`${reviewPath(place)}/return`, { version: waiting.version, note });
      lists.reload(place.collection);
      body.replaceChildren(
        element(
          'p',
          { class: 'desk-notice', role: 'status' },
          'Đã gửi lại. Chủ nhà mở bài là thấy lời nhắn.',
        ),
        element('a', { class: 'desk-button', href: '#/review' }, 'Bài chờ khác'),
      );
    });
    returning.hidden = true;
    no.setAttribute('aria-expanded', 'false');
    no.addEventListener('click', () => {
      returning.hidden = !returning.hidden;
      no.setAttribute('aria-expanded', String(!returning.hidden));
      if (!returning.hidden) returning.scrollIntoView({ block: 'nearest' });
    });

    body.append(
      ...(above ? [element('p', { class: 'desk-notice', role: 'alert' }, above)] : []),
      element(
        'p',
        {},
        `${review?.by ?? 'Chủ nhà'} gửi ${review ? timeWords(review.at) : ''}.`,
        isNew && ' Đây là nhà mới.',
        review?.isDone && ' Chủ nhà báo đã viết xong.',
      ),
      choice.element,
      element('h2', {}, isNew ? 'Chủ nhà viết' : 'Trang sẽ đổi những gì'),
      differing,
      ...(shown.joined.length
        ? [
            element(
              'p',
              { class: 'desk-notice' },
              `Tổ đã sửa trước đó, sẽ giữ nguyên: ${shown.joined.join(', ')}.`,
            ),
          ]
        : []),
      element(
        'div',
        { class: 'desk-decide' },
        line,
        yes,
        element('div', { class: 'desk-tools' }, no, correct),
      ),
      returning,
      trustSwitch(place),
      element('a', { class: 'desk-button', href: historyAddress(place) }, 'Xem lịch sử'),
    );
    redraw();
  }

  void draw().catch((fault) => {
    console.error(fault);
    body.replaceChildren(
      element(
        'p',
        { class: 'desk-notice', role: 'alert' },
        'Bài này không đọc được. Hãy báo người giữ máy của tổ.',
      ),
    );
  });
}
