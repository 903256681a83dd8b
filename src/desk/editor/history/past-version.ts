import { fromFile } from '../../form/yaml/rewrite.ts';
import { isOfTheTeam, type PastText, type PastVersion, type VersionState } from '../../village-protocol.ts';
import { ask, post } from '../backend/ask.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { sayings } from '../conflict/sayings.ts';
import { element } from '../page/element.ts';
import { village } from '../page/village.ts';
import { button, loaded, whenPressed } from '../parts/screen-parts.ts';
import { saidList } from '../review/said-list.ts';
import { timeWords } from '../review/time-words.ts';

const states: Record<VersionState, string> = {
  waiting: 'chờ duyệt',
  returned: 'tổ gửi lại',
  replaced: 'đã có bản gửi sau',
  publishing: 'đang đăng',
  published: 'đã đăng',
  deleted: 'đã xóa',
};

/** What one version changed, loaded when it is wanted. */
export interface PastRow {
  row: HTMLLIElement;
  open(): Promise<void>;
}

/** @param whenRestored called when this version is published again */
export function pastVersion(place: EntryPlace, version: PastVersion, whenRestored: () => void): PastRow {
  const address = `/history/${place.collection}/${place.slug}/${version.id}`;
  const body = element('div');
  const line = element('p', { role: 'status' });
  const show = button('Xem đã đổi gì');
  let isOpen = false;

  async function open(): Promise<void> {
    if (isOpen) return;
    isOpen = true;
    show.hidden = true;
    const { text, before } = await loaded(body, () => ask<PastText>(address));
    try {
      const said = sayings(place.collection, before === undefined ? {} : fromFile(before), fromFile(text));
      if (before === undefined) body.append(element('p', {}, 'Bản đầu tiên của nhà.'));
      else if (said.length === 0) body.append(element('p', {}, 'Không đổi gì so với bản đăng trước.'));
      else body.append(saidList(place, said));
    } catch {
      body.append(element('p', {}, 'Bản này không đọc được.'));
    }
  }
  show.addEventListener('click', () => void open());

  const restore = button('Đưa bản này lên lại');
  whenPressed(restore, line, async () => {
    const when = timeWords(version.at);
    if (!window.confirm(`Đưa bản ${when} của ${version.by} lên trang? Bản đang hiện vẫn giữ trong lịch sử.`))
      return;
    await post(`${address}/restore`);
    whenRestored();
  });
  const ofTheTeam = isOfTheTeam(village.member() ?? { role: 'owner' });
  const mayRestore =
    ofTheTeam && !version.isCurrent && (version.state === 'published' || version.state === 'replaced');
  const row = element(
    'li',
    { class: 'desk-past' },
    element(
      'p',
      {},
      element('strong', {}, `${timeWords(version.at)}, ${version.by}`),
      ' · ',
      version.isCurrent ? 'đang hiện trên trang' : states[version.state],
    ),
    version.note && element('p', {}, `Lời nhắn: “${version.note}”`),
    body,
    element('div', { class: 'desk-tools' }, show, mayRestore && restore),
    line,
  );
  return { row, open };
}
