import type { DeskApp } from '../desk-app.ts';
import type { Accounts } from './accounts.ts';

/** What somebody may ask who is not signed in: to be let in. */
export function entranceRoutes(_app: DeskApp, _accounts: Accounts): void {}

/** Members, and the sessions of whoever asks. */
export function memberRoutes(_app: DeskApp, _accounts: Accounts): void {}
