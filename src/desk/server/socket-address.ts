import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';

/** An IPv4 address as it is written by itself, where it came inside an IPv6 one. */
export const bareAddress = (address: string): string => address.replace(/^::ffff:/, '');

/** Where the line begins on which a request came; empty where there is no line, as in tests. */
export function socketAddress({ env }: Context): string {
  const { incoming } = (env ?? {}) as { incoming?: IncomingMessage };
  return bareAddress(incoming?.socket?.remoteAddress ?? '');
}
