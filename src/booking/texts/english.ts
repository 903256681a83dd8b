import { host } from './en/host.ts';
import { neighbourhood } from './en/neighbourhood.ts';
import { property } from './en/property.ts';
import { room } from './en/room.ts';
import type { Writer } from './writer.ts';

/** Writes in British English. */
export const english: Writer = { property, neighbourhood, host, room };
