import { host } from './vi/host.ts';
import { neighbourhood } from './vi/neighbourhood.ts';
import { property } from './vi/property.ts';
import { room } from './vi/room.ts';
import type { Writer } from './writer.ts';

/** Writes in Vietnamese. */
export const vietnamese: Writer = { property, neighbourhood, host, room };
