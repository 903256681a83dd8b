import type { MiddlewareHandler } from 'astro';
import { noteFault } from './page-faults.ts';
import { propsAt } from './routes.ts';
import { isMade } from './unmade.ts';

/** Gives each page what it is about, and keeps those apart that are not there or fail. */
export const onRequest: MiddlewareHandler = async ({ locals, routePattern, url }, next) => {
  if (routePattern === '/404') return next();
  const props = isMade(url.pathname, 'file') ? await propsAt(routePattern, url.pathname) : undefined;
  if (!props) return new Response(null, { status: 404 });
  locals.props = props;
  try {
    const answer = await next();
    // A page may fail as late as while it is being written.
    return new Response(await answer.arrayBuffer(), answer);
  } catch (fault) {
    noteFault(url.pathname, fault);
    return new Response(null, { status: 500 });
  }
};
