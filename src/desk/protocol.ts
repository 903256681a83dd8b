import type { Status } from '../homestay/status.ts';

export { deskAddress } from '../homestay/addresses.ts';

/** Where its server answers, on the same origin. Every request but a GET carries the header `x-nha-san: desk`. */
export const apiAddress = '/admin/api';

/** What can be edited. `site` has one entry, whose slug is `site`; the others have a folder each in `content/`. */
export const collectionNames = ['homestays', 'villages', 'experiences', 'site'] as const;

/** Name of a collection, which is also its folder in `content/`. */
export type CollectionName = (typeof collectionNames)[number];

/** Whose form and rights somebody has: an administrator is of the team, and manages its members besides. */
export const roles = ['owner', 'team', 'administrator'] as const;

export type Role = (typeof roles)[number];

/** `GET /me`: who is asking. */
export interface Person {
  /** Stable and without meaning, never a telephone number: it goes into commits. */
  id: string;
  name: string;
  /** Owners write their own homestays in Vietnamese; the team writes everything. */
  role: Role;
  /** Slugs of an owner's houses. */
  homestays?: readonly string[];
  /** Signed in to a village server; without accounts everyone is the editor of this machine. */
  isMember?: true;
  /** Only for the team: why saves are in no history now, or in no copy of the site elsewhere, in Vietnamese. */
  history?: string;
}

/** How an owner's text that is not published stands. */
export interface Review {
  state: 'waiting' | 'returned';
  /** When it was saved, or returned; ISO 8601. */
  at: string;
  /** Who saved it, or returned it. */
  by: string;
  /** What the team says to the owner. */
  note?: string;
  /** The owner has said that the house is written to the end. */
  isDone?: true;
}

/**
 * One content file as it lies on the disk. `GET /entries/<collection>` answers `{ entries: StoredEntry[] }`,
 * `GET /entries/<collection>/<slug>` one of them.
 */
export interface StoredEntry {
  collection: CollectionName;
  slug: string;
  /** Changes when, and only when, the file does. */
  version: string;
  /** YAML; empty when the file cannot be read as text. */
  text: string;
  /** Why there is no text: it is told in the place of the entry, which cannot be edited then. */
  damage?: Damage;
  /** With a house whose text here is its owner's, and not published: see `village-protocol.ts`. */
  review?: Review;
}

/** Why a file cannot be read, for the person. */
export interface Damage {
  /** Line, from 1, where reading stopped; absent where there is no text at all. */
  line?: number | undefined;
  /** Vietnamese: what is wrong there and what to do. */
  reason: string;
}

/**
 * One entry as the lists show it: as its file has it, whether that keeps to the schema or not.
 * `GET /list/<collection>` answers `{ entries: Listed[] }`, a hundredth of the whole entries.
 */
export interface Listed {
  collection: CollectionName;
  slug: string;
  /** Vietnamese; the slug while there is none. */
  name: string;
  /** Slug of the village of a house. */
  village?: string | undefined;
  /** Commune of a village. */
  commune?: string | undefined;
  status?: Status | undefined;
  /** Name of the host. */
  host?: string | undefined;
  /** File name in `photos/` of the first picture. */
  photo?: string | undefined;
  /** Why the file cannot be read: there is nothing to open. */
  damage?: Damage | undefined;
  /** How the newest text of its owner stands, if it is not published. */
  review?: Review['state'] | undefined;
}

/**
 * One picture of an entry. `GET /photos/<collection>/<slug>` answers `{ photos: StoredPhoto[] }`;
 * `GET /photos/<collection>/<slug>/<file>?version=…` its bytes without metadata, `&width=` 160, 320 or 1080 a smaller
 * JPEG. With a version the answer may be kept for ever.
 */
export interface StoredPhoto {
  /** File name in `photos/`. */
  file: string;
  version: string;
  bytes: number;
  /** Set when it opens, but not all of it is what was photographed. */
  damaged?: true | undefined;
}

/**
 * `POST /save`, as multipart: a part `save` with this as JSON, and a part `photo` for each new picture, whose file
 * name is the picture's name in `photos/`. All of it is saved or nothing is.
 */
export interface SaveRequest {
  /** A UUID, made once for a save and kept when it is tried again: the same key is never saved twice. */
  key: string;
  collection: CollectionName;
  slug: string;
  /** Version that was edited; `null` for a new entry. */
  base: string | null;
  /** The whole file, YAML. */
  text: string;
}

/** Answer to a save that was done. */
export interface Saved {
  entry: StoredEntry;
  photos: StoredPhoto[];
}

/** Why a request was not done, with the status of its answer. */
export const refusalStatus = {
  /** The session has ended: sign in again and continue. */
  'signed-out': 401,
  /** Number and password do not belong together, or there is no such member. */
  'not-recognised': 401,
  /** An invitation that has been used, replaced, or is older than it may be. */
  'link-over': 410,
  /** A password that is too short, too long or too common; a telephone number that is none. */
  unfit: 422,
  /** Too many tries: `wait` says for how many seconds. */
  wait: 429,
  /** Too much at once: try again in a moment. */
  busy: 503,
  forbidden: 403,
  /** The request does not come from the desk itself: foreign `Host` or `Origin`. */
  foreign: 403,
  /** Something in between passed the request on. */
  forwarded: 403,
  /** The browser does not have the key that the program prints where it runs. */
  'no-key': 403,
  'not-found': 404,
  /** Somebody else saved in between; `current` is what lies on the disk now. */
  changed: 409,
  /** A new entry has the name of an old one. */
  exists: 409,
  /** What lies on the disk cannot be read: nothing is written over it. */
  damaged: 409,
  'too-large': 413,
  /** A picture that cannot be used. */
  photo: 415,
  /** The text breaks the schema; `problems` say where. */
  invalid: 422,
  'disk-full': 507,
  /** The program is about to end: try again in a moment. */
  ending: 503,
  fault: 500,
} as const;

/** Body of every answer that is not a success. */
export interface Refusal {
  code: keyof typeof refusalStatus;
  /** Vietnamese, for the person: what is wrong and what to do. */
  message: string;
  /** With `invalid`: what is wrong where; empty when the request itself was broken on its way. */
  problems?: { path: (string | number)[]; message: string }[];
  /** With `changed` and `exists`. */
  current?: StoredEntry;
  /** With `photo`: which file. */
  file?: string;
  /** With `wait`: seconds. */
  wait?: number;
}

/** Something that a build left out or cut short, for whoever can mend it. */
export interface BuildNote {
  /** As `homestays/suoi-mo`. */
  entry: string;
  /** Vietnamese: what is missing, why, what to do. */
  vi: string;
}

/** `GET /build`, as server-sent events: whether the site shows what was saved. */
export interface BuildState {
  /** `current`: the site shows everything that was saved. `failed`: the old site stays. */
  state: 'current' | 'waiting' | 'building' | 'failed';
  /** As `Person` has it. */
  history?: string;
  /** When current: what of an entry could not be made or had to be cut short. */
  notes?: BuildNote[];
  /** While building: the step in Vietnamese, such as “Làm trang web: 120/300 ảnh”. When failed: why. */
  message?: string;
}
