import type { Person } from '../../protocol.ts';
import { isOfTheTeam } from '../../village-protocol.ts';
import { lastBuild } from '../build/last-build.ts';
import { shelf } from '../drafts/shelf.ts';
import { listPlace, noteListPlace } from '../list/list-place.ts';
import { lists } from '../list/listed.ts';
import { roleSwitch } from '../list/role-switch.ts';
import { say } from '../list/say.ts';
import { type Folder, folderOf, words } from '../list/words.ts';
import { editor } from '../page/editor-state.ts';
import { element } from '../page/element.ts';
import { route } from '../page/route.ts';
import { screen } from '../page/screen.ts';
import { village } from '../page/village.ts';
import { role } from '../role/role.ts';
import { type CollectionList, collectionList } from './collection-list.ts';
import { isScreen } from './screens.ts';

// In plain elements, not in React: the list stands while the editor, a hundred times as large, is still on its way.

interface StartProps {
  /** Whether the person may look at the desk in another role. */
  mayLookAround: boolean;
  /** Whether there is a server that has the pictures small and builds the site. */
  isServed: boolean;
}

const link = (to: string, label: string, kind: string) =>
  element('a', { class: kind, href: `#${to}` }, label);

/** Said above the list when the editor did not come: there is nothing to tap for as long. */
function editorTrouble(): { element: HTMLElement; draw(): void } {
  const sentence = element('span');
  const again = element('button', { type: 'button', class: 'desk-button' }, 'Thử lại');
  again.addEventListener('click', () => location.reload());
  const notice = element('p', { class: 'desk-notice', role: 'status' }, sentence, again);
  return {
    element: notice,
    draw() {
      notice.hidden = editor.trouble() === undefined;
      say(sentence, editor.trouble());
    },
  };
}

const restOfTheSite = () =>
  element(
    'nav',
    { class: 'desk-more', 'aria-label': 'Phần của tổ công nghệ số' },
    element('h2', {}, 'Phần của tổ công nghệ số'),
    link('/collections/villages', 'Các bản', 'desk-row'),
    link('/collections/experiences', 'Các trải nghiệm', 'desk-row'),
    link('/collections/site/entries/site', 'Cài đặt trang', 'desk-row'),
    ...(village.member() ? [link('/deleted', 'Nhà đã xóa', 'desk-row')] : []),
  );

/** Who is at the desk of a village, and the way to what is theirs. */
const whoIsHere = (who: Person) =>
  element(
    'p',
    { class: 'desk-who' },
    element('span', {}, 'Đang vào: ', element('strong', {}, who.name)),
    element('a', { href: '#/account' }, 'Tài khoản'),
    isOfTheTeam(who) && element('a', { href: '#/members' }, 'Thành viên'),
  );

/** Where the desk begins: the houses, and below them, for the team, the rest of the site. Draws it while it is shown. */
export function showStart({ mayLookAround, isServed }: StartProps): void {
  const main = element('main', { class: 'desk-start' });
  document.getElementById('list')?.append(main);
  let collection: Folder | undefined;
  let list: CollectionList | undefined;
  /** Rows were there: the place in the list is the person's from then on. */
  let isBack = false;
  let leave: (() => void) | undefined;
  /** Where the link leads that was followed last. */
  let followed: string | undefined;
  const trouble = editorTrouble();
  const overview = element('div', { class: 'desk-overview' });
  const unshown = element('p', { class: 'desk-notice', role: 'status' });
  let unfollow: (() => void) | undefined;

  function change(to: Folder): void {
    collection = to;
    isBack = false;
    list = collectionList(to, isServed);
    const isHome = to === 'homestays';
    const who = village.member();
    main.replaceChildren(
      ...(isHome ? [] : [link('/collections/homestays', 'Về danh sách nhà', 'desk-back')]),
      element('h1', {}, words[to].title),
      ...(isHome && who ? [whoIsHere(who)] : []),
      trouble.element,
      unshown,
      ...(isHome && who ? [overview] : []),
      ...list.parts,
      ...(isHome && role() === 'team' ? [restOfTheSite()] : []),
      ...(mayLookAround ? [roleSwitch()] : []),
    );
  }

  function draw(): void {
    if (screen.now() !== 'list' || route.isEntry() || isScreen(route.path())) return;
    const wanted = folderOf(route.path());
    if (wanted !== collection) change(wanted);
    list?.draw();
    trouble.draw();
    say(unshown, lastBuild.trouble());
    // Not while the editor needs the line.
    if (isServed && editor.isHere()) unfollow ??= lastBuild.follow(draw);
    if (isBack || !lists.of(wanted)) return;
    isBack = true;
    window.scrollTo(0, listPlace(wanted).top);
  }

  function note(): void {
    if (collection && isBack) noteListPlace(collection, { top: window.scrollY });
  }

  function enter(): void {
    const stopReading = shelf.subscribe(draw);
    window.addEventListener('scroll', note, { passive: true });
    leave = () => {
      stopReading();
      window.removeEventListener('scroll', note);
      isBack = false;
      unfollow?.();
      unfollow = undefined;
    };
    draw();
    const who = village.member();
    if (who)
      void import('../reminders/overview.ts').then(
        ({ drawOverview }) => drawOverview(overview, who),
        () => {},
      );
    const from = [...main.querySelectorAll('a')].find(({ hash }) => hash === followed);
    from?.focus({ preventScroll: true });
  }

  const follow = () => {
    if (screen.now() === 'list') {
      if (!leave) enter();
    } else {
      leave?.();
      leave = undefined;
    }
  };
  main.addEventListener('click', ({ target }) => {
    followed = (target as Element).closest('a')?.hash;
    // Browsers tell of scrolling a moment later: whoever is faster has left by then.
    note();
  });
  editor.subscribe(draw);
  lists.subscribe(draw);
  route.subscribe(draw);
  screen.subscribe(follow);
  follow();
}
