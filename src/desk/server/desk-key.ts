import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { deskAddress } from '../protocol.ts';

const form = /^[\da-f]{32}$/;

/** Parameter of the desk's address that brings the key. */
const parameter = 'khoa';

/** Seconds for which a browser keeps the key: as long as browsers keep anything. */
const kept = 400 * 86_400;

const hash = (text: string) => createHash('sha256').update(text).digest();

const equal = (one: string, other: string) => timingSafeEqual(hash(one), hash(other));

/**
 * The secret by which the desk knows, while there are no accounts, that somebody sits at this machine. Whatever passes
 * requests on makes them look as if they came from here; it does not know the key. The program prints it as part of
 * the desk's address; the browser keeps it as a cookie that no script and no other site can use.
 */
export class DeskKey {
  private readonly secret: string;
  private readonly cookie: string;

  constructor(secret: string) {
    this.secret = secret;
    // Browsers keep cookies by host, whatever the port: two programs on one machine must not push each other out.
    this.cookie = `nha-san-${hash(secret).toString('hex').slice(0, 8)}`;
  }

  /** The desk's address on a server, with the key. */
  addressOn(server: string): string {
    return `${server}${deskAddress}?${parameter}=${this.secret}`;
  }

  /** Whether a request has the key with it. */
  isHeldBy(cookies: string | null | undefined): boolean {
    return (cookies ?? '')
      .split(';')
      .map((each) => each.trim().split('='))
      .some(([name, value = '']) => name === this.cookie && equal(value, this.secret));
  }

  /** Answers a visit to the desk that brings the key: it is kept, and gone from the address. Gives whether it was one. */
  takes({ url = '', method }: IncomingMessage, response: ServerResponse): boolean {
    const [place, query] = url.split('?');
    if (method !== 'GET' || !place || ![deskAddress, deskAddress.slice(0, -1)].includes(place)) return false;
    if (!equal(new URLSearchParams(query).get(parameter) ?? '', this.secret)) return false;
    response
      .writeHead(303, {
        location: deskAddress,
        'set-cookie': `${this.cookie}=${this.secret}; Path=${deskAddress.slice(0, -1)}; Max-Age=${kept}; HttpOnly; SameSite=Strict`,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      })
      .end();
    return true;
  }
}

/**
 * The key of this machine: made once, and the same after every start, so that a bookmark and a browser stay good. Only
 * the person who runs the program can read it.
 * @param folder where it lies; a key that is lost means that the printed address has to be opened again
 */
export function deskKey(folder: string): DeskKey {
  const file = path.join(folder, 'key');
  const read = () => {
    const text = readFileSync(file, 'utf8').trim();
    if (!form.test(text)) throw new Error('no key');
    return text;
  };
  try {
    return new DeskKey(read());
  } catch {
    const secret = randomBytes(16).toString('hex');
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${secret}\n`, { mode: 0o600, flush: true });
    } catch {
      // A folder that cannot be written: the key is good until the program ends.
    }
    return new DeskKey(secret);
  }
}
