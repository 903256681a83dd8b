import { deskAddress, type Person } from '../../protocol.ts';
import { remember, remembered } from '../page/stand-in-storage.ts';
import { village } from '../page/village.ts';

/** Who is signed in on this browser, for the other tabs of the desk. */
const place = 'nha-san.person';

let isNoted = false;

/** Notes who is signed in on this browser from now on; nobody after signing out. */
export function noteSignedIn(person: Pick<Person, 'id'> | undefined): void {
  isNoted = remember(place, person?.id ?? '');
}

/** Opens the desk anew, for whoever is signed in now. What was typed stays on this device for the one who typed it. */
export function openAnew(): void {
  document.body.hidden = true;
  // Somebody else is not asked whether they want to leave what the one before them has not saved.
  const unasked = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('beforeunload', unasked, { capture: true });
  history.replaceState(null, '', deskAddress);
  location.reload();
}

/**
 * Opens the desk anew where somebody else has signed in, in another tab, since this page was opened: what it shows is
 * not theirs, and what it would send would go out in their name. A page that the browser has put aside learns it when
 * it comes back.
 */
export function watchPerson(): void {
  const look = () => {
    const here = village.member();
    if (here && isNoted && remembered(place) !== here.id) openAnew();
  };
  window.addEventListener('storage', look);
  window.addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}
