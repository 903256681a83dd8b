import type { Person } from '../../protocol.ts';
import { isOfTheTeam, type Reminder, type Waiting } from '../../village-protocol.ts';
import { ask } from '../backend/ask.ts';
import { element } from '../page/element.ts';
import { formAddress } from '../review/address.ts';

/** Reminders that stand there at once; the rest is behind a tap. */
const shownFirst = 3;

const reminder = ({ slug, name, vi }: Reminder) =>
  element(
    'li',
    {},
    element('a', { href: formAddress({ collection: 'homestays', slug }) }, element('strong', {}, name)),
    ` ${vi}`,
  );

function reminderList(reminders: readonly Reminder[]): HTMLElement {
  const [first, more] = [reminders.slice(0, shownFirst), reminders.slice(shownFirst)];
  const list = (some: readonly Reminder[]) => element('ul', {}, ...some.map(reminder));
  return element(
    'section',
    { class: 'desk-reminders', 'aria-label': 'Việc nên làm' },
    element('h2', {}, 'Việc nên làm'),
    list(first),
    more.length > 0 &&
      element('details', {}, element('summary', {}, `Xem ${more.length} việc nữa`), list(more)),
  );
}

/** Where the link to the queue stands, with how many texts wait. */
function queueLink(count: number): HTMLElement {
  const words = count > 0 ? `${count} bài chờ duyệt` : 'Không có bài chờ duyệt';
  return element(
    'a',
    { class: `desk-button${count > 0 ? ' desk-button-main' : ''}`, href: '#/review' },
    words,
  );
}

/**
 * What there is to see to in a village, above the list: the team's queue, and reminders.
 * @returns nothing that fails: whoever opens the list has come for the houses
 */
export async function drawOverview(place: HTMLElement, who: Person): Promise<void> {
  const ofTheTeam = isOfTheTeam(who);
  const none = () => undefined;
  const [queue, reminded] = await Promise.all([
    ofTheTeam ? ask<{ waiting: Waiting[] }>('/review').catch(none) : undefined,
    ask<{ reminders: Reminder[] }>('/reminders').catch(none),
  ]);
  const reminders = reminded?.reminders ?? [];
  place.replaceChildren(
    ...(queue ? [queueLink(queue.waiting.length)] : []),
    ...(reminders.length ? [reminderList(reminders)] : []),
  );
}
