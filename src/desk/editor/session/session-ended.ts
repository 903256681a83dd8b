import type { Person } from '../../protocol.ts';
import { session, signedIn } from '../backend/session.ts';
import { village } from '../page/village.ts';
import { noteSignedIn, openAnew } from './same-person.ts';

const retryAfter = 3000;

/** The ways to sign in come when they are needed: hardly anybody does, in 60 days. */
async function signIn(): Promise<typeof import('./sign-in-places.ts')> {
  for (;;) {
    try {
      return await import('./sign-in-places.ts');
    } catch (fault) {
      console.error(fault);
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
}

/** What waits goes on, unless it is somebody else's, or more than this person may any longer. */
function entered(who: Person): void {
  noteSignedIn(who);
  const here = village.person();
  if (here && (here.id !== who.id || here.role !== who.role)) openAnew();
  else signedIn();
}

/** Has somebody sign in where the server knows nobody: before anything is shown, or later over everything. */
export function watchSession(): void {
  let isAsked = false;
  session.subscribe(async () => {
    if (!session.ended() || isAsked) return;
    isAsked = true;
    const { signInDialog, signInScreen } = await signIn();
    if (!session.ended()) {
      isAsked = false;
      return;
    }
    const close = village.person() ? signInDialog(entered) : signInScreen(entered);
    const stop = session.subscribe(() => {
      if (session.ended()) return;
      stop();
      isAsked = false;
      close();
    });
  });
}
