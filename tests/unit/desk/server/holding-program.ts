/** A process that tries to hold a content folder, tells what came of it, and stays until it is killed. */
import { holdFolder } from '../../../../src/desk/server/one-writer.ts';

const [folder = '', address = ''] = process.argv.slice(2);
const hold = holdFolder(folder, address);
process.send?.('free' in hold ? 'held' : hold.heldBy);
setInterval(() => {}, 1000);
