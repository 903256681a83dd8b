import type { SleepingPlace } from './house.ts';

const openTypes: readonly string[] = ['communal-floor', 'tent'];

/** What rooms of a type are counted in. */
export const unitOf = (type: string): SleepingPlace['unit'] =>
  type === 'bungalow' || type === 'tent' ? type : type === 'whole-house' ? 'house' : 'room';

/** How one sleeps in a room of a type, which is a key of `roomTypes`. */
export const shelterOf = (type: string): SleepingPlace['shelter'] =>
  type === 'whole-house' ? 'whole' : openTypes.includes(type) ? 'open' : 'door';
