/** @jsxImportSource react */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { onChange, state } from './decap/store.ts';
import { EntryScreen } from './entry/entry-screen.tsx';
import { route } from './page/route.ts';
import { screen } from './page/screen.ts';
import { isScreen } from './start/screens.ts';

interface DeskProps {
  /** Whether this desk's server rebuilds the site after a save. */
  builds: boolean;
}

/** The desk's screens once Decap is there. Of Decap's only the form is shown, and the way in of a Git host. */
function Desk({ builds }: DeskProps) {
  const isEntry = useSyncExternalStore(route.subscribe, route.isEntry);
  const isOther = useSyncExternalStore(route.subscribe, () => isScreen(route.path()));
  const isIn = useSyncExternalStore(onChange, () => builds || Boolean(state().auth.user));
  const shown = !isIn ? 'outside' : isEntry ? 'entry' : isOther ? 'other' : 'list';
  useLayoutEffect(() => screen.show(shown), [shown]);
  return shown === 'entry' ? <EntryScreen builds={builds} /> : null;
}

/** Draws the desk round Decap. */
export function showDesk(props: DeskProps): void {
  const root = document.getElementById('entry');
  if (root) createRoot(root).render(<Desk {...props} />);
}
