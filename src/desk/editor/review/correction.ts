import { type EntryPlace, entryPath } from '../backend/entry-place.ts';
import { route } from '../page/route.ts';
import { ownKey } from '../page/village.ts';
import { formAddress } from './address.ts';

/** An owner's text that the team corrects in the form before it is published. */
export interface Correction extends EntryPlace {
  /** Version of the text that waits. */
  version: string;
  /** Version of what is published; `null` for a new house. */
  published: string | null;
  /** What the form begins with. */
  text: string;
}

const key = () => ownKey('nha-san.correction');
let now: Correction | undefined;

function stored(): Correction | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(next: Correction | undefined): void {
  now = next;
  try {
    if (next) sessionStorage.setItem(key(), JSON.stringify(next));
    else sessionStorage.removeItem(key());
  } catch {
    // Without a store it holds until the page is loaded again.
  }
}

let isFollowed = false;

/** It ends when its form is left: the house opens from the list as it is published. */
function follow(): void {
  if (isFollowed) return;
  isFollowed = true;
  route.subscribe(() => {
    if (now && !route.path().startsWith(formAddress(now).slice(1))) keep(undefined);
  });
}

/** The text that is being corrected in this tab; it outlives a reload. */
export const correction = {
  /** Begins: the next form of this entry opens with the text. */
  begin(next: Correction): void {
    keep(next);
    follow();
  },
  of(place: EntryPlace): Correction | undefined {
    now ??= stored();
    follow();
    return now && entryPath(now) === entryPath(place) ? now : undefined;
  },
  end: () => keep(undefined),
};
