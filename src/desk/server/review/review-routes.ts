import type { DeskApp } from '../desk-app.ts';
import type { Journal } from '../journal/journal.ts';

/** What waits for the team, what became of it, and the way back to what was before. */
export function reviewRoutes(_app: DeskApp, _journal: Journal): void {}
