import type { Waiting } from '../../village-protocol.ts';
import { ask } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { back, loaded } from '../parts/screen-parts.ts';
import { reviewAddress } from './address.ts';
import { compare } from './approving.ts';
import { compared } from './compared.ts';
import { namesKnown } from './names-known.ts';
import { inOneLine } from './said-list.ts';
import { timeWords } from './time-words.ts';

function row(waiting: Waiting): { row: HTMLLIElement; about: HTMLElement } {
  const { name, review, isNew } = waiting;
  const about = element('span', {}, isNew && 'Nhà mới');
  const chips = [
    isNew && element('span', { class: 'desk-chip' }, 'Nhà mới'),
    review.isDone && element('span', { class: 'desk-chip', 'data-status': 'ready' }, 'Đã viết xong'),
  ];
  const link = element(
    'a',
    { class: 'desk-row', href: reviewAddress(waiting) },
    element(
      'span',
      { class: 'desk-row-text' },
      element('strong', {}, name),
      element('span', {}, `${review.by} · ${timeWords(review.at)}`),
      about,
      element('span', { class: 'desk-chips' }, ...chips),
    ),
  );
  return { row: element('li', {}, link), about };
}

/** The team's queue: who has written what, and when. */
export function drawQueue(main: HTMLElement): () => void {
  let isLeft = false;
  const place = element('div');
  main.append(back('#/collections/homestays', 'Về danh sách nhà'), element('h1', {}, 'Bài chờ duyệt'), place);
  void (async () => {
    const { waiting } = await loaded(place, () => ask<{ waiting: Waiting[] }>('/review'));
    if (waiting.length === 0) {
      place.append(element('p', {}, 'Không có bài nào chờ. Chủ nhà gửi bài thì bài hiện ở đây.'));
      return;
    }
    const rows = waiting.map((each) => ({ each, ...row(each) }));
    place.append(element('ul', { class: 'desk-rows' }, ...rows.map((each) => each.row)));
    // A weak line brings what is on the screen first, and the rest only if somebody scrolls to it.
    let turn = namesKnown();
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
          seen.unobserve(target);
          const found = rows.find((each) => each.row === target);
          if (found) turn = turn.then(() => (isLeft ? undefined : tellChange(found)));
        }
      },
      { rootMargin: '50% 0%' },
    );
    for (const each of rows.filter((one) => !one.each.isNew)) seen.observe(each.row);
  })();
  return () => {
    isLeft = true;
  };
}

/** Fills in the line that says what changed. */
async function tellChange({ each, about }: { each: Waiting; about: HTMLElement }): Promise<void> {
  try {
    about.textContent = inOneLine(compared(each.collection, await compare(each)).said);
  } catch (fault) {
    console.error(fault);
  }
}
