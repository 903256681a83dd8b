/** Tells the greatest memory of this process, in kilobytes, to whoever has opened its fourth stream. */
import { writeSync } from 'node:fs';

process.once('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
