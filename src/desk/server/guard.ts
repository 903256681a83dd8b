import { createMiddleware } from 'hono/factory';
import { Refused } from './refusal.ts';

/** Header that the desk sends with everything but a GET. A foreign page cannot send it without being asked first. */
const ownHeader = { name: 'x-nha-san', value: 'desk' };

const reading = new Set(['GET', 'HEAD']);

/**
 * The `Host` headers that mean this server.
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

/**
 * Lets only the desk itself through. A page elsewhere that has its own name point to this machine (DNS rebinding)
 * sends a foreign `Host`; one that sends a form or a script here has a foreign `Origin`.
 */
export const guard = (hosts: () => readonly string[]) =>
  createMiddleware(async ({ req }, next) => {
    const host = req.header('host')?.toLowerCase() ?? '';
    const origin = req.header('origin')?.toLowerCase();
    const site = req.header('sec-fetch-site') ?? 'none';
    const own =
      hosts().includes(host) &&
      (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) &&
      (site === 'same-origin' || site === 'none') &&
      (reading.has(req.method) || req.header(ownHeader.name) === ownHeader.value);
    if (!own) throw new Refused('foreign');
    await next();
  });
