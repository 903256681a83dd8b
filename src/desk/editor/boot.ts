import cms from 'decap-cms-core';
import { formatName } from '../form/config.ts';
import { vietnamese } from '../form/vietnamese.ts';
import type { Person } from '../protocol.ts';
import { isOfTheTeam } from '../village-protocol.ts';
import { readerForDecap } from './backend/damage.ts';
import { deskConfig } from './config.ts';
import { openEntriesAnew } from './decap/anew.ts';
import { decapLists } from './decap/decap-lists.ts';
import { onChange, onRoute, route, state, withoutMedia } from './decap/store.ts';
import { showDesk } from './desk.tsx';
import { keepDrafts } from './drafts/keeper.ts';
import { leaveByTheDesk } from './entry/leave.ts';
import { textOfDraft } from './entry/save.ts';
import { loadChecks } from './fields/checks.ts';
import type { GitHost } from './git-host.ts';
import { listFrom } from './list/listed.ts';
import { followRouter } from './page/route.ts';
import { remember } from './page/stand-in-storage.ts';
import { sweep } from './photos/unsaved-photos.ts';
import { settleRole } from './role/role.ts';
import { showStart } from './start/start.ts';
import { adaptDecap } from './storage/adapt.ts';
import { DeskBackend } from './storage/desk-backend.ts';
import { registerWidgets } from './widgets.ts';
import './styles/desk.css';

/** Adapts Decap as soon as it has read its configuration, before it shows anything. */
function whenConfigured(then: () => void): void {
  const stop = onChange(() => {
    if (!(state().config as { backend?: unknown }).backend) return;
    stop();
    then();
  });
}

/** Milliseconds for which a browser that has other things to do may put something off. */
const atTheLatest = 3000;

function whenIdle(then: () => void): void {
  // iOS has no such moment.
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: atTheLatest });
  else setTimeout(then, atTheLatest);
}

/**
 * Opens the desk: registers with Decap everything that is the desk's own, then starts it.
 * @param host where entries lie when they do not lie with the desk's own server
 * @param granted role of the person; at a Git host that is not known, and it may be one of the team
 */
export async function boot(host: GitHost | undefined, granted: Person['role']): Promise<void> {
  // The stock package brings the Git hosts' backends; it registers itself with the same core.
  if (host) await import('decap-cms-app');
  const role = settleRole(granted);

  cms.registerLocale('vi', vietnamese);
  cms.registerBackend('nha-san', DeskBackend as never);
  cms.registerCustomFormat(formatName, 'yaml', {
    fromFile: readerForDecap(host !== undefined),
    toFile: textOfDraft,
  });
  registerWidgets(cms);
  whenConfigured(() => {
    withoutMedia();
    adaptDecap(!host);
  });
  leaveByTheDesk();
  openEntriesAnew();
  keepDrafts();
  void sweep();
  // Decap's second pane is for wide screens; the desk shows the preview over the form.
  remember('cms.right-pane', 'none');
  cms.init({ config: deskConfig(role, host) });
  followRouter({ path: route, subscribe: onRoute });
  if (host) {
    listFrom(decapLists);
    showStart({ mayLookAround: isOfTheTeam({ role: granted }), isServed: false });
  }
  showDesk({ builds: !host });
  whenIdle(() => void loadChecks());
}
