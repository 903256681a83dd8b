import '../../stand-ins/dialog.ts';
import '../../stand-ins/lists.ts';
import '../../stand-ins/random-uuid.ts';
import type { Person } from '../protocol.ts';
import { isOfTheTeam } from '../village-protocol.ts';
import { askAhead } from './backend/stored-entry.ts';
import { watchLeaving } from './decap/leaving.ts';
import { type GitHost, gitHost } from './git-host.ts';
import { tokenIn } from './invitation/token.ts';
import { askedFor, nameOfAsked } from './list/asked-for.ts';
import { lists } from './list/listed.ts';
import { folderOf } from './list/words.ts';
import { openingDone, openingFailed, openingOf } from './opening.ts';
import { editor } from './page/editor-state.ts';
import { followAddress, route } from './page/route.ts';
import { screen } from './page/screen.ts';
import { standInForStorage } from './page/stand-in-storage.ts';
import { village } from './page/village.ts';
import { prettyAddresses } from './pretty-addresses.ts';
import { settleRole } from './role/role.ts';
import { person } from './session/person.ts';
import { noteSignedIn, watchPerson } from './session/same-person.ts';
import { watchSession } from './session/session-ended.ts';
import { followScreens, isScreen } from './start/screens.ts';
import { showStart } from './start/start.ts';
import { isTooOld, tooOldWords } from './too-old.ts';

// What stands on the first visit before the editor is there, which is fifty times as large: keep what it imports small.

prettyAddresses();
watchLeaving();
followAddress();
// Decap touches the storage as soon as it is loaded.
standInForStorage();
// The list goes back to its place by itself.
history.scrollRestoration = 'manual';

const stillThere = 'Những gì bạn đã viết vẫn còn trên máy này.';
const notOpened = (reason: string, what = '') => `Chưa mở được${what}. ${reason} ${stillThere}`;
const programFault =
  'Trang sửa bài gặp trục trặc trên máy này. Hãy cập nhật Chrome rồi bấm “Thử lại”; vẫn không được thì nhờ tổ công nghệ số.';

/** A script that did not come; one that came and cannot be read is of a browser that is too old. */
const notLoaded = (fault: unknown) =>
  fault instanceof SyntaxError
    ? tooOldWords
    : notOpened('Hãy xem lại mạng rồi bấm “Thử lại”.', ' phần sửa bài');

/** @param fault of the server as `Refused` has it; anything else is the program's own, or the browser's */
const notBooted = (fault: unknown) => {
  const { name, message } = fault as Error;
  return notOpened(name === 'Refused' ? message : programFault);
};

/** Loads the editor and starts it. What goes wrong is told where somebody waits for it. */
async function openEditor(host: GitHost | undefined, who?: Promise<Person>): Promise<void> {
  let words = notLoaded;
  try {
    const { boot } = await import('./boot.ts');
    words = notBooted;
    await boot(host, (await who)?.role ?? 'team');
    editor.arrived();
    openingDone();
  } catch (fault) {
    console.error(fault);
    editor.failed(words(fault));
    openingFailed(words(fault));
  }
}

/** Resolves when the list is painted, or could not be loaded, or when somebody wants an entry. */
function whenListStands(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const folder = folderOf(route.path());
      const isSettled = lists.of(folder) ?? lists.failure(folder);
      if (!route.isEntry() && !isScreen(route.path()) && !isSettled) return;
      stopLists();
      stopRoute();
      // A page that is out of sight is never painted.
      if (route.isEntry() || document.hidden) resolve();
      else requestAnimationFrame(() => setTimeout(resolve));
    };
    const stopLists = lists.subscribe(look);
    const stopRoute = route.subscribe(look);
    look();
  });
}

/** Asks for the entry of the address: the editor finds it when it comes. */
function askForEntry(): void {
  const asked = askedFor(route.path());
  if (asked?.slug) askAhead(asked);
}

/** Shows what the address asks for, as far as it can be shown without the editor. */
function show(): void {
  if (editor.isHere()) return;
  if (route.isEntry()) {
    openingOf(nameOfAsked(route.path()));
    askForEntry();
  }
  screen.show(route.isEntry() ? 'opening' : isScreen(route.path()) ? 'other' : 'list');
}

/** The desk with a server of its own: first the list, then the editor behind it. */
async function openDesk(): Promise<void> {
  // The way back from a house leads there; Decap's router would take two steps for it, and ask twice on the way.
  if (/^\/?$/.test(route.path())) history.replaceState(null, '', '#/collections/homestays');
  watchSession();
  const who = person();
  // At once, whatever is shown: they have been asked for with the page, and what is fetched later is to be newer.
  lists.load('homestays');
  lists.load('villages');
  const isDirect = route.isEntry();
  if (isDirect) {
    void openEditor(undefined, who);
    askForEntry();
  }
  try {
    const here = await who;
    village.enter(here);
    if (here.isMember) noteSignedIn(here);
    watchPerson();
    const { role } = here;
    settleRole(role);
    showStart({ mayLookAround: isOfTheTeam({ role }), isServed: true });
  } catch (fault) {
    openingFailed(notBooted(fault));
    return;
  }
  followScreens();
  route.subscribe(show);
  show();
  if (isDirect) return;
  await whenListStands();
  await openEditor(undefined, who);
}

/** Somebody who opens a link by which to come in: the desk is opened when they have. */
async function openInvitation(token: string): Promise<void> {
  const place = document.getElementById('screen');
  try {
    const { showInvitation } = await import('./invitation/invitation-page.ts');
    screen.show('other');
    if (place) await showInvitation(place, token);
  } catch (fault) {
    console.error(fault);
    screen.show('opening');
    openingFailed(notOpened('Hãy xem lại mạng rồi bấm “Thử lại”.', ' lời mời'));
  }
}

const host = gitHost();
const token = tokenIn(location.hash);
// The desk may be open already in the tab to which a link comes.
window.addEventListener('hashchange', () => tokenIn(location.hash) && location.reload());
if (isTooOld(navigator.userAgent)) openingFailed(tooOldWords);
else if (host) void openEditor(host);
else if (token) void openInvitation(token);
else void openDesk();
