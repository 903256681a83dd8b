import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { apiAddress, type Person } from '../protocol.ts';
import { isOfTheTeam } from '../village-protocol.ts';
import type { DeskKey } from './desk-key.ts';
import { asCollection } from './entry-address.ts';
import { refuseRead, refuseStranger } from './permissions.ts';
import { Refused } from './refusal.ts';
import type { WhoAsks } from './who-asks.ts';

/**
 * Who may use a route. `reader` and `writer` are those of the entry that the address names; where it names none it is
 * asked by `refuseWrite` once it is known what is to be written.
 */
export type Right = 'everyone' | 'member' | 'team' | 'administrator' | 'reader' | 'writer';

/**
 * Who may use each route of the desk: `METHOD /path`, below the API's address. What has no line is refused. Without accounts the editor of this machine is of the team, and routes of members are not there.
 */
export const routePermissions: Readonly<Record<string, Right>> = {
  'GET /me': 'member',
  'GET /build': 'member',

  // The lists hold what whoever asks may read.
  'GET /list/:collection': 'member',
  'GET /entries/:collection': 'member',
  'GET /entries/:collection/:slug': 'reader',
  'GET /photos/:collection/:slug': 'reader',
  'GET /photos/:collection/:slug/:file': 'reader',
  'POST /save': 'writer',

  'POST /sign-in': 'everyone',
  'POST /invitation': 'everyone',
  'POST /invitation/accept': 'everyone',
  'GET /passkey/generate-authenticate-options': 'everyone',
  'POST /passkey/verify-authentication': 'everyone',
  'GET /passkey/generate-register-options': 'member',
  'POST /passkey/verify-registration': 'member',
  'POST /sign-out': 'member',
  'POST /password': 'member',
  'GET /sessions': 'member',
  'POST /sessions/end-others': 'member',
  'POST /sessions/:id/end': 'member',
  'GET /passkeys': 'member',
  'POST /passkeys/:id/remove': 'member',

  'GET /members': 'team',
  'POST /members': 'team',
  'POST /members/:id': 'team',
  'POST /members/:id/link': 'team',
  'POST /members/:id/remove': 'administrator',
  'POST /members/:id/end-sessions': 'team',

  'GET /review': 'team',
  'GET /review/:collection/:slug': 'team',
  'POST /review/:collection/:slug/approve': 'team',
  'POST /review/:collection/:slug/return': 'team',
  'POST /review/:collection/:slug/done': 'writer',
  'GET /history/:collection/:slug': 'writer',
  'GET /history/:collection/:slug/:id': 'writer',
  'POST /history/:collection/:slug/:id/restore': 'team',
  'POST /entries/:collection/:slug/delete': 'team',
  'GET /deleted': 'team',
  'POST /deleted/:id/restore': 'team',
  // Its owner is told whether what she saves waits.
  'GET /trust/:slug': 'writer',
  'POST /trust/:slug': 'team',
  // An owner gets those of her houses.
  'GET /reminders': 'member',
};

/** Name of a route, as the table has it. */
export const routeName = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path.slice(apiAddress.length)}`;

/** The routes that may answer a request, in turn. What stands before all methods answers nothing by itself. */
const routesOf = (context: Context) => matchedRoutes(context).filter(({ method }) => method !== 'ALL');

/** What a request is for, without what it is about: an address may hold anything, also a telephone number. */
export function whatFor(context: Context): string {
  const [route] = routesOf(context);
  return route ? routeName(route) : `${context.req.method} something else`;
}

/**
 * The entry that an address names by the path of its route, a house where there is a slug alone; nothing when it names
 * none that can be.
 */
function placeIn(pattern: string, address: string) {
  const steps = address.split('/');
  const named = (name: string) => {
    try {
      return decodeURIComponent(steps[pattern.split('/').indexOf(`:${name}`)] ?? '');
    } catch {
      return '';
    }
  };
  const slug = named('slug');
  const collection = asCollection(pattern.includes(':collection') ? named('collection') : 'homestays');
  return collection && slug ? { collection, slug } : undefined;
}

function refuse(right: Right | undefined, person: Person, pattern: string, address: string): void {
  const isAllowed = {
    everyone: true,
    member: true,
    writer: true,
    reader: true,
    team: isOfTheTeam(person),
    administrator: person.role === 'administrator',
  };
  if (!right || !isAllowed[right]) {
    throw new Refused('forbidden', { message: 'Việc này do tổ công nghệ số của bản làm. Hãy nhờ họ giúp.' });
  }
  if ((right !== 'reader' && right !== 'writer') || !pattern.includes('/:slug')) return;
  const place = placeIn(pattern, address);
  if (!place) throw new Refused('not-found');
  if (right === 'reader') refuseRead(person, place);
  else refuseStranger(person, place);
}

/**
 * Lets through who may use a route, and notes who that is; what is on no line of the table is refused. Who asks for
 * what is not there is told so only when signed in.
 * @param key what the browser must have besides, where the desk needs one
 */
export const permitted = (whoAsks: WhoAsks, key: DeskKey | undefined) =>
  createMiddleware<{ Variables: { person: Person } }>(async (context, next) => {
    const routes = routesOf(context).map((route) => ({
      path: route.path,
      right: routePermissions[routeName(route)],
    }));
    if (routes.length && routes.every(({ right }) => right === 'everyone')) return next();
    if (key && !key.isHeldBy(context.req.header('cookie'))) throw new Refused('no-key');
    const person = await whoAsks(context.req.raw);
    if (!person) throw new Refused('signed-out');
    context.set('person', person);
    if (!routes.length) throw new Refused('not-found');
    for (const { path, right } of routes) refuse(right, person, path, context.req.path);
    await next();
  });
