import type { Context } from 'hono';
import type { Visitor } from './accounts.ts';
import { clientAddress } from './client-address.ts';

/** Who sends a request, before anybody knows who it is. */
export const visitorOf = (context: Context): Visitor => ({
  headers: context.req.raw.headers,
  address: clientAddress(context),
});

/** Hands cookies on to the browser. */
export function passCookies(context: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) context.header('set-cookie', cookie, { append: true });
}
