import crypto, { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What one hash costs whoever guesses. */
export interface HashCost {
  /** Of argon2id, in KiB. */
  memory: number;
  /** Of argon2id: times that all of the memory is gone through. */
  passes: number;
  /** Of scrypt, where Node has no argon2 (before 24.7): the binary logarithm of N, with r 8 and p 1. */
  scrypt: number;
}

/** The least that OWASP names (Password Storage Cheat Sheet, 2026): 56 ms on a slow core. */
export const usualCost: HashCost = { memory: 19_456, passes: 2, scrypt: 17 };

const bytes = { salt: 16, tag: 32 };

const hasArgon2 = typeof crypto.argon2 === 'function';

/** A hash as it is kept: the scheme with its cost stands in it, so that a later program can take another. */
const written = (scheme: string, salt: Buffer, tag: Buffer): string =>
  `$${scheme}$${salt.toString('base64url')}$${tag.toString('base64url')}`;

const schemeOf = ({ memory, passes, scrypt: logN }: HashCost): string =>
  hasArgon2 ? `argon2id$m=${memory},t=${passes},p=1` : `scrypt$ln=${logN},r=8,p=1`;

function tagOf(scheme: string, password: string, nonce: Buffer): Promise<Buffer> {
  const [name = '', numbers = ''] = scheme.split('$');
  const [one = 0, two = 0, three = 0] = numbers.split(',').map((each) => Number(each.split('=')[1]));
  return new Promise((resolve, reject) => {
    const done = (fault: Error | null, tag: Buffer) => (fault ? reject(fault) : resolve(tag));
    if (name === 'argon2id') {
      if (!hasArgon2) throw new Error('this Node has no argon2: passwords were set under a newer one');
      const parameters = { message: password, nonce, memory: one, passes: two, parallelism: three };
      crypto.argon2('argon2id', { ...parameters, tagLength: bytes.tag }, done);
    } else {
      const cost = { N: 2 ** one, r: two, p: three, maxmem: 2 * 128 * two * 2 ** one };
      scrypt(password, nonce, bytes.tag, cost, done);
    }
  });
}

/** Hashes a password with argon2id, or with scrypt where there is none. */
export async function hashPassword(password: string, cost: HashCost): Promise<string> {
  const salt = randomBytes(bytes.salt);
  const scheme = schemeOf(cost);
  return written(scheme, salt, await tagOf(scheme, password, salt));
}

/** Whether a hash was made of a password. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, name = '', numbers = '', salt = '', tag = ''] = hash.split('$');
  const found = await tagOf(`${name}$${numbers}`, password, Buffer.from(salt, 'base64url'));
  const kept = Buffer.from(tag, 'base64url');
  return found.length === kept.length && timingSafeEqual(found, kept);
}

/** A hash of no password, which costs as much to look at as any. */
export const decoy = (cost: HashCost): string =>
  written(schemeOf(cost), randomBytes(bytes.salt), randomBytes(bytes.tag));
