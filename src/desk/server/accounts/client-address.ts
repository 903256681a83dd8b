import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Context } from 'hono';

/** Header in which a proxy on this machine names who asks. It must overwrite what was there. */
const proxied = 'x-client-ip';

const bare = (address: string) => address.replace(/^::ffff:/, '');

const isThisMachine = (address: string) => address === '::1' || address.startsWith('127.');

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
export function clientAddress({ req, env }: Context): string {
  const { incoming } = (env ?? {}) as { incoming?: IncomingMessage };
  const socket = bare(incoming?.socket?.remoteAddress ?? '');
  const named = isThisMachine(socket) ? req.header(proxied)?.trim() : undefined;
  return household(bare(named || socket)).slice(0, 64);
}
