/** @jsxImportSource react */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { onChange, onRoute, route, state } from './decap/store.ts';
import { EntryScreen } from './entry/entry-screen.tsx';
import { Start } from './list/start.tsx';
import type { Role } from './role/role.ts';
import { SessionEnded } from './session/sign-in.tsx';

interface DeskProps {
  /** Role that the server gives; a member of the team may look at the desk as an owner. */
  granted: Role;
  /** Whether this desk's server rebuilds the site after a save. */
  builds: boolean;
}

const isEntry = (path: string) => /^\/collections\/[^/]+\/(entries|new)/.test(path);

/** The desk's own screens. Of Decap's only the form is shown, and the way in of a Git host. */
function Desk({ granted, builds }: DeskProps) {
  const path = useSyncExternalStore(onRoute, route);
  const isIn = useSyncExternalStore(onChange, () => Boolean(state().auth.user));
  const screen = !isIn ? 'outside' : isEntry(path) ? 'entry' : 'list';
  useLayoutEffect(() => {
    document.body.dataset.screen = screen;
    // The list goes back to the place where one was.
    if (screen !== 'list') window.scrollTo(0, 0);
  }, [screen]);
  return (
    <>
      {screen === 'list' && <Start mayLookAround={granted === 'team'} hasPictures={builds} />}
      {screen === 'entry' && <EntryScreen builds={builds} />}
      <SessionEnded />
    </>
  );
}

/** Draws the desk round Decap. */
export function showDesk(props: DeskProps): void {
  const root = document.getElementById('desk');
  if (root) createRoot(root).render(<Desk {...props} />);
}
