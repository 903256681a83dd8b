import type { Context } from 'hono';
import { clientAddress } from './client-address.ts';

/** Who wants to be let in: the headers of a request, and where it comes from. */
export interface Visitor {
  headers: Headers;
  address: string;
}

/** Who sends a request, before anybody knows who it is. */
export const visitorOf = (context: Context): Visitor => ({
  headers: context.req.raw.headers,
  address: clientAddress(context),
});

/** Hands cookies on to the browser. */
export function passCookies(context: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) context.header('set-cookie', cookie, { append: true });
}
