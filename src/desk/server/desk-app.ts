import type { Hono } from 'hono';
import type { Person } from '../protocol.ts';

/** The desk's API while it is put together: whoever asks is known to every route. */
export type DeskApp = Hono<{ Variables: { person: Person } }>;
