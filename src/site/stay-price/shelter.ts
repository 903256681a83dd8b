import type { SleepingPlace } from './house.ts';

const openTypes: readonly string[] = ['communal-floor', 'tent'];

/** How one sleeps in a room of a type, which is a key of `roomTypes`. */
export const shelterOf = (type: string): SleepingPlace['shelter'] =>
  type === 'whole-house' ? 'whole' : openTypes.includes(type) ? 'open' : 'door';
