import { wordsOf } from '../../listed.ts';
import { lastBuild } from '../build/last-build.ts';
import { shelf } from '../drafts/shelf.ts';
import { found } from '../list/found.ts';
import { listPlace, noteListPlace } from '../list/list-place.ts';
import { lists } from '../list/listed.ts';
import { rowList } from '../list/rows.ts';
import { say } from '../list/say.ts';
import { type Folder, words } from '../list/words.ts';
import { element } from '../page/element.ts';
import { role } from '../role/role.ts';

/** A list with its search, and the way to a new entry. */
export interface CollectionList {
  parts: HTMLElement[];
  /** Brings it up to date. */
  draw(): void;
}

/** What a person reads above the rows. */
function countWords(collection: Folder, shown: number, query: string): string {
  const { one, none } = words[collection];
  const entries = lists.of(collection);
  if (!entries) return lists.failure(collection) ?? 'Đang tải danh sách…';
  if (entries.length === 0) return none;
  if (shown === 0) return `Không thấy mục nào khớp với “${query}”.`;
  const waiting = entries.filter(
    ({ damage, status, review }) => !damage && (status === 'ready' || review === 'waiting'),
  ).length;
  return `${shown} ${one}${waiting && role() === 'team' ? `, ${waiting} ${one} chờ tổ xem` : ''}`;
}

/** What the way to a new entry says: which one is gone on with. */
function addWords(collection: Folder): string {
  const { add, goOn, one } = words[collection];
  // The one that is opened first: see `gather`.
  const [begun, ...alsoBegun] = shelf
    .all()
    .filter((draft) => draft.collection === collection && draft.slug === '')
    .sort((one, another) => another.at - one.at);
  if (!begun) return add;
  const name = wordsOf(begun.data.name).trim();
  const more = alsoBegun.length > 0 && ` (và ${alsoBegun.length} ${one} nữa)`;
  return [goOn, name && `: ${name}`, more].filter(Boolean).join('');
}

/** @param hasPictures whether there is a server that has the pictures small */
export function collectionList(collection: Folder, hasPictures: boolean): CollectionList {
  const add = element('a', {
    class: 'desk-button desk-button-main',
    href: `#/collections/${collection}/new`,
  });
  const unread = element(
    'p',
    { class: 'desk-notice', role: 'status' },
    'Máy này chưa mở được chỗ giữ bài viết dở, nên danh sách chưa cho biết mục nào đang viết dở.',
  );
  const search = element('input', { type: 'search', class: 'desk-input' });
  search.value = listPlace(collection).query;
  const count = element('p', { class: 'desk-count', role: 'status' });
  const again = element('button', { type: 'button', class: 'desk-button' }, 'Thử lại');
  const rows = rowList();

  function draw(): void {
    const mayAdd = collection === 'homestays' || role() === 'team';
    say(add, mayAdd ? addWords(collection) : undefined);
    unread.hidden = shelf.isReadable();
    again.hidden = lists.failure(collection) === undefined;
    const shown = found(lists.of(collection) ?? [], lists.of('villages') ?? [], search.value);
    say(count, countWords(collection, shown.length, search.value));
    const begun = shelf.all().filter((draft) => draft.collection === collection);
    rows.draw(shown, ({ slug }) => ({
      isBegun: begun.some((draft) => draft.slug === slug),
      hasPictures,
      role: role(),
      unshown: lastBuild.noteOf({ collection, slug }),
    }));
  }

  search.addEventListener('input', () => {
    noteListPlace(collection, { query: search.value });
    draw();
  });
  again.addEventListener('click', () => lists.reload(collection));
  lists.load(collection);
  lists.load('villages');
  const find = element('label', { class: 'desk-find' }, element('span', {}, words[collection].find), search);
  return { parts: [add, unread, find, count, again, rows.element], draw };
}
