import { isIPv6 } from 'node:net';
import type { Context } from 'hono';
import { isLoopback } from '../guard.ts';
import { bareAddress, socketAddress } from '../socket-address.ts';

/** Header in which a proxy on this machine names who asks. It must overwrite what was there. */
const proxied = 'x-client-ip';

/** Of an IPv6 address the part that a whole household has. */
function household(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...(tail === undefined ? [] : zeros), ...after]
    .slice(0, 4)
    .map((each) => each.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * Where a request comes from, to slow down guessing. The header counts only from a proxy on this machine: what others
 * send they may choose anew with each guess.
 */
export function clientAddress(context: Context): string {
  const socket = socketAddress(context);
  const named = isLoopback(socket) ? context.req.header(proxied)?.trim() : undefined;
  return household(bareAddress(named || socket)).slice(0, 64);
}
