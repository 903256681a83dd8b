import { createMiddleware } from 'hono/factory';
import { Refused } from './refusal.ts';
import { socketAddress } from './socket-address.ts';

/** Header that the desk sends with everything but a GET. A foreign page cannot send it without being asked first. */
const ownHeader = { name: 'x-nha-san', value: 'desk' };

const reading = new Set(['GET', 'HEAD']);

/**
 * The `Host` headers that mean this server on this machine.
 * @param host what the server listens on
 * @param port where it listens
 */
export const ownHosts = (host: string, port: number): string[] =>
  [...new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host])].flatMap(
    (name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]),
  );

/** Whether only programs of this machine can reach a server that listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** What a page of this server has as its `Origin`. A name that is a whole address has that one and no other. */
const originsOf = (name: string) => (name.includes('://') ? [name] : [`http://${name}`, `https://${name}`]);

const hostOf = (name: string) => name.replace(/^.*:\/\//, '');

/**
 * Headers by which a proxy or tunnel says that it passes a request on. A list closes nothing: many add none. It gives
 * those that do a sentence of their own; what closes the desk to all of them is its key.
 */
const passedOn =
  /^(?:forwarded|via|cdn-loop|ngrok-.*|tailscale-.*|cf-.*|fly-.*|fastly-.*|akamai-.*|incap-.*)$|forwarded|original-(?:host|url|uri|for|proto)|(?:^|-)(?:client|real|remote|connecting|proxyuser)-?(?:ip|addr(?:ess)?)$|^x-(?:envoy|amzn|amz-cf|appengine|azure|arr|nf|vercel|proxy|via|gateway|tunnel)-/;

/** What lets requests in, besides their being the desk's own. */
export interface GuardOptions {
  /** There are accounts, so that a proxy may stand before the desk: one on this machine, and no other. */
  behindProxy?: boolean;
}

/**
 * Lets only the desk itself through. A page elsewhere that has its own name point to this machine (DNS rebinding)
 * sends a foreign `Host`; one that sends a form or a script here has a foreign `Origin`. Decap's own server for files
 * has neither of these (GHSA-g884-37w2-8475, mended in decap-server 3.17.2), so it is not used.
 * @param hosts the `Host` headers that mean this server, or whole origins where only one scheme is right
 */
export const guard = (hosts: () => readonly string[], { behindProxy = false }: GuardOptions = {}) =>
  createMiddleware(async (context, next) => {
    const { req } = context;
    if (Object.keys(req.header()).some((name) => passedOn.test(name))) {
      if (!behindProxy) throw new Refused('forwarded');
      if (!isLoopback(socketAddress(context)))
        throw new Refused('forwarded', { message: fromAnotherMachine });
    }
    const host = req.header('host')?.toLowerCase() ?? '';
    const origin = req.header('origin')?.toLowerCase();
    const site = req.header('sec-fetch-site') ?? 'none';
    const names = hosts().filter((name) => hostOf(name) === host);
    const own =
      names.length > 0 &&
      (origin === undefined || names.flatMap(originsOf).includes(origin)) &&
      (site === 'same-origin' || site === 'none') &&
      (reading.has(req.method) || req.header(ownHeader.name) === ownHeader.value);
    if (!own) throw new Refused('foreign');
    await next();
  });

const fromAnotherMachine =
  'Yêu cầu này đi qua một máy trung gian nằm ngoài máy chủ nên không nhận. Hãy mở bằng đúng địa chỉ trang sửa bài của bản; nếu vẫn thế thì báo tổ công nghệ số.';
