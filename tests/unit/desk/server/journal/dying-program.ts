/**
 * A village server at which owners and team work at once, until it is killed; it tells what they were told is done.
 * Arguments: the content, data and memory folders as JSON, a seed.
 */
import { quickVillage } from './quick-village.ts';
import { seeded } from './seeded.ts';
import { workOn } from './villagers.ts';

const [folders = '{}', seed = '0'] = process.argv.slice(2);
const village = quickVillage(JSON.parse(folders));
await village.settled();
process.send?.('ready');
await workOn(
  village,
  seeded(Number(seed)),
  (told) => process.send?.(told),
  () => false,
);
