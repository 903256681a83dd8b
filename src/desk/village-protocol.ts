import type { CollectionName, Person, Review, Role, StoredEntry } from './protocol.ts';

// What a village server answers besides `protocol.ts`, below the same address. Bodies and answers are JSON.

/** Days for which a link to come in holds. */
export const linkDays = 7;

/** Days for which a phone stays signed in, from its signing in. */
export const sessionDays = 60;

/** Signs of a password, counted as a person counts them. */
export const passwordLength = { min: 8, max: 64 };

/** Key of the fragment in which a link carries its token, as in `/admin/#moi=…`: it reaches no log and no Referer. */
export const linkKey = 'moi';

/** `POST /sign-in`; answers a `Person`. */
export interface SignIn {
  phone: string;
  password: string;
}

/** Answer of `POST /invitation` with `{ token }`: whom a link is for. Asking uses nothing up. */
export interface Invitation {
  name: string;
  role: Role;
  /** Names of an owner's houses. */
  homestays: string[];
  /** Had a password before: the link is for one who has lost it. */
  isKnown: boolean;
}

/** `POST /invitation/accept`; answers a `Person`, who is signed in from then on. */
export interface Acceptance {
  token: string;
  password: string;
}

/** One member, as `GET /members` answers `{ members: Member[] }` to the team. */
export interface Member {
  id: string;
  name: string;
  /** As people write it: `0912 345 678`. */
  phone: string;
  role: Role;
  homestays: string[];
  /** Has accepted a link. */
  hasPassword: boolean;
  /** Until when an unused link holds, ISO 8601. */
  linkUntil?: string;
  /** When last seen, ISO 8601. */
  seenAt?: string;
  /** The one who asks. */
  isSelf?: true;
}

/** `POST /members` invites; `POST /members/<id>` changes, each key for itself; both answer a `MemberLink` or a `Member`. */
export interface MemberChange {
  name: string;
  phone: string;
  role: Role;
  homestays: string[];
}

/** Answer of `POST /members` and of `POST /members/<id>/link`. The link is shown once and kept nowhere. */
export interface MemberLink {
  member: Member;
  link: string;
}

/** One phone or browser that is signed in, as `GET /sessions` answers `{ sessions: Session[] }`. */
export interface Session {
  id: string;
  /** As `Chrome, Android`. */
  device: string;
  at: string;
  seenAt: string;
  isOwn?: true;
}

/** One passkey, as `GET /passkeys` answers `{ passkeys: Passkey[] }`; `POST /passkeys/<id>/remove` takes it away. */
export interface Passkey {
  id: string;
  name: string;
  at: string;
}

// Further: `POST /sign-out`, `POST /password` with `{ old, password }`, `POST /sessions/<id>/end`,
// `POST /sessions/end-others`, `POST /members/<id>/remove`, `POST /members/<id>/end-sessions`, which takes
// the passkeys too, for a phone that was lost: they answer `{}`.
// Passkeys, as @simplewebauthn/browser takes and gives them: `GET /passkey/generate-register-options`,
// `POST /passkey/verify-registration` with `{ response }` answers a `Passkey`; without being signed in
// `GET /passkey/generate-authenticate-options`, `POST /passkey/verify-authentication` with `{ response }` answers a
// `Person`. They are below `/admin/api` like everything else.

/** One text in the team's queue. `GET /review` answers `{ waiting: Waiting[] }`, those that wait longest first. */
export interface Waiting {
  collection: CollectionName;
  slug: string;
  /** Of the house. */
  name: string;
  /** Version of the text that waits. */
  version: string;
  review: Review;
  isNew: boolean;
}

/** `GET /review/<collection>/<slug>`: what there is to compare. */
export interface Comparison {
  /** What its owner started from; absent for a new house. */
  base?: string;
  /** What is published now; absent for a new house. */
  published?: StoredEntry;
  /** With its `review`. */
  waiting: StoredEntry;
  /** File names in `photos/` of pictures that are not published yet. */
  photos: string[];
}

/**
 * `POST /review/<collection>/<slug>/approve`; answers `Saved`. Refused as `changed` when `version` or `published` is
 * not what lies there any more.
 */
export interface Approval {
  /** Of the text that waits. */
  version: string;
  /** Of what was published when it was looked at; `null` for a new house. */
  published: string | null;
  /** What is to be published, where it is not the waiting text itself: both changes brought together. */
  text?: string;
}

/** `POST /review/<collection>/<slug>/return`; answers the entry with its `review`. */
export interface Return {
  version: string;
  note: string;
}

// `POST /review/<collection>/<slug>/done`: its owner has written it to the end.

/** What became of a version. */
export type VersionState = 'waiting' | 'returned' | 'replaced' | 'publishing' | 'published' | 'deleted';

/** One version of an entry. `GET /history/<collection>/<slug>` answers `{ versions: PastVersion[] }`, newest first. */
export interface PastVersion {
  id: number;
  at: string;
  /** Name of the person; “sửa bằng tay” for what came past the desk. */
  by: string;
  state: VersionState;
  note?: string;
  /** Is what is published now. */
  isCurrent?: true;
}

/** `GET /history/<collection>/<slug>/<id>`: two texts to be compared. `POST …/<id>/restore` publishes it again. */
export interface PastText {
  version: PastVersion;
  text: string;
  /** Of the version that was published before it; absent for the first. */
  before?: string;
}

/** An entry that was deleted. `GET /deleted` answers `{ deleted: Deleted[] }`; `POST /deleted/<id>/restore` brings it back. */
export interface Deleted {
  id: number;
  collection: CollectionName;
  slug: string;
  name: string;
  at: string;
  by: string;
}

// `POST /entries/<collection>/<slug>/delete` deletes one.

/** `POST /trust/<slug>`: whether what the owner of a house saves is published by itself. `GET` answers the same. */
export interface Trust {
  isTrusted: boolean;
}

/** Something to see to. `GET /reminders` answers `{ reminders: Reminder[] }`: the team all, an owner hers, in her words. */
export interface Reminder {
  slug: string;
  /** Of the house. */
  name: string;
  kind: 'unchecked' | 'consent' | 'photos';
  /** Vietnamese: what to do and why. */
  vi: string;
}

/** Whether somebody is of the team. */
export const isOfTheTeam = ({ role }: Pick<Person, 'role'>): boolean => role !== 'owner';
