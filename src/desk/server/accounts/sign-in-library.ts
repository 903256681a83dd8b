import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { NodeSqliteDialect } from '@better-auth/kysely-adapter/node-sqlite-dialect';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { getMigrations } from 'better-auth/db/migration';
import { z } from 'zod';
import { apiAddress, deskAddress, type Role } from '../../protocol.ts';
import { linkDays, sessionDays } from '../../village-protocol.ts';

// The one file that knows better-auth. It costs 79 MB: `accounts.ts` loads it, and nothing else may.

/** A member as the database has her. */
export interface User {
  id: string;
  name: string;
  /** E.164. */
  phone: string;
  role: Role;
  homestays: string[];
  seenAt?: Date;
}

/** What a member is changed to. */
export type UserChange = Partial<Omit<User, 'id'>>;

/** One browser that is signed in. */
export interface UserSession {
  id: string;
  userAgent: string;
  at: Date;
  seenAt: Date;
}

export interface UserPasskey {
  id: string;
  name: string;
  at: Date;
}

/** What the library needs to know. */
export interface LibraryOptions {
  database: DatabaseSync;
  /** Cookies are signed with it. */
  secret: string;
  /** Origin under which the desk is opened. With https its cookies are sent over nothing else. */
  address: string;
  hash: (password: string) => Promise<string>;
  log: (line: string) => void;
}

/** What came of an act that a browser has to be told of: headers with cookies. */
type Answered<T> = { headers: Headers; value: T };

/** Row of a table, by the names that the library gives its fields. */
type Row = Record<string, unknown> & { id: string };

const date = (value: unknown): Date => new Date(value as string | number | Date);

const asUser = (row: Row): User => ({
  id: row.id,
  name: String(row.name),
  phone: String(row.phoneNumber),
  role: row.role as Role,
  homestays: JSON.parse(String(row.homestays ?? '[]')) as string[],
  ...(row.seenAt ? { seenAt: date(row.seenAt) } : {}),
});

const asSession = (row: Row): UserSession => ({
  id: row.id,
  userAgent: String(row.userAgent ?? ''),
  at: date(row.createdAt),
  seenAt: date(row.updatedAt),
});

const asPasskey = (row: Row): UserPasskey => ({
  id: row.id,
  name: String(row.name ?? ''),
  at: date(row.createdAt),
});

const asRow = ({ phone, homestays, ...rest }: UserChange) => ({
  ...rest,
  ...(phone && { phoneNumber: phone }),
  ...(homestays && { homestays: JSON.stringify(homestays) }),
});

/** Signs somebody in of whom it is known already who it is. It has no address. */
const entrance = {
  id: 'entrance',
  endpoints: {
    letIn: createAuthEndpoint(
      '/let-in',
      { method: 'POST', body: z.object({ id: z.string() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.id);
        const session = user && (await internalAdapter.createSession(user.id));
        if (!session) throw new APIError('UNAUTHORIZED');
        await setSessionCookie(ctx, { session, user });
        return null;
      },
    ),
  },
} as const;

function library({ database, secret, address, hash, log }: LibraryOptions) {
  return betterAuth({
    appName: 'Nhà Sàn',
    baseURL: address,
    basePath: apiAddress,
    secret,
    // Journal and accounts share the connection: a transaction of the library would hold what the journal writes
    // meanwhile. What must happen once is one statement.
    database: { dialect: new NodeSqliteDialect({ database }), type: 'sqlite', transaction: false },
    telemetry: { enabled: false },
    // Its sentences may quote what somebody typed.
    logger: { level: 'error', log: (level) => log(`accounts: the library tells of a ${level}`) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // What a password must be, `password-rules.ts` knows: here letters are counted otherwise.
      minPasswordLength: 1,
      maxPasswordLength: 10_000,
      revokeSessionsOnPasswordReset: true,
      password: { hash, verify: () => Promise.reject(new Error('passwords are looked at in their line')) },
    },
    // Sixty days from signing in, however often it is used: what is stolen ends by itself.
    session: { expiresIn: sessionDays * 86_400, disableSessionRefresh: true, freshAge: 0 },
    verification: { storeIdentifier: 'hashed' },
    // It counts by address and path, in one bucket for all who have none: `slow-down.ts` counts by member.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'nha-san',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: deskAddress },
      ipAddress: { disableIpTracking: true },
    },
    user: {
      additionalFields: {
        phoneNumber: { type: 'string', required: true, unique: true, input: false },
        role: { type: 'string', required: true, input: false },
        homestays: { type: 'string', required: true, input: false, defaultValue: '[]' },
        seenAt: { type: 'date', required: false, input: false },
      },
    },
    plugins: [passkey({ rpID: new URL(address).hostname, rpName: 'Nhà Sàn', origin: address }), entrance],
  });
}

const linkName = (token: string) => `reset-password:${token}`;

const by = (field: string, value: string) => [{ field, value }];

/** `undefined` where the library refuses. */
async function unlessRefused<T>(act: Promise<T>): Promise<T | undefined> {
  try {
    return await act;
  } catch (fault) {
    if (fault instanceof APIError) return undefined;
    throw fault;
  }
}

/** Members, links, sessions and passkeys in a database, whose tables are made or brought up to date. */
export async function openLibrary(options: LibraryOptions) {
  const auth = library(options);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  const { adapter, internalAdapter } = await auth.$context;
  const all = <T>(model: string, as: (row: Row) => T, where?: ReturnType<typeof by>): Promise<T[]> =>
    adapter.findMany<Row>({ model, limit: 10_000, ...(where && { where }) }).then((rows) => rows.map(as));
  const now = new Date();
  for (const model of ['session', 'verification']) {
    await adapter.deleteMany({ model, where: [{ field: 'expiresAt', operator: 'lt', value: now }] });
  }

  return {
    /** Who sends a request, and by which session. */
    async asking(headers: Headers): Promise<{ user: User; session: UserSession } | undefined> {
      const found = await auth.api.getSession({ headers });
      return found
        ? { user: asUser(found.user as unknown as Row), session: asSession(found.session as unknown as Row) }
        : undefined;
    },

    async user(id: string): Promise<User | undefined> {
      const row = await internalAdapter.findUserById(id);
      return row ? asUser(row as unknown as Row) : undefined;
    },

    async userByPhone(phone: string): Promise<User | undefined> {
      const row = await adapter.findOne<Row>({ model: 'user', where: by('phoneNumber', phone) });
      return row ? asUser(row) : undefined;
    },

    users: (): Promise<User[]> => all('user', asUser),

    async create(user: Omit<User, 'id'>): Promise<User> {
      const fields = { name: user.name, email: `${randomUUID()}@nha-san.invalid`, emailVerified: false };
      const row = await internalAdapter.createUser({ ...fields, ...asRow(user) }, { method: 'admin' });
      return asUser(row as unknown as Row);
    },

    async change(id: string, change: UserChange): Promise<void> {
      await internalAdapter.updateUser(id, asRow(change));
    },

    async remove(id: string): Promise<void> {
      await this.endLinks(id);
      await this.removePasskeys(id);
      await internalAdapter.deleteUser(id);
    },

    /** Makes a link for somebody; older ones of theirs end. Gives its token, of which only a hash is kept. */
    async link(id: string): Promise<string> {
      const token = randomBytes(24).toString('base64url');
      await this.endLinks(id);
      const expiresAt = new Date(Date.now() + linkDays * 86_400_000);
      await internalAdapter.createVerificationValue({ identifier: linkName(token), value: id, expiresAt });
      return token;
    },

    async endLinks(id: string): Promise<void> {
      await adapter.deleteMany({ model: 'verification', where: by('value', id) });
    },

    /** Whom a link is for; it is not used up. */
    async linked(token: string): Promise<User | undefined> {
      const found = await internalAdapter.findVerificationValue(linkName(token));
      return found && found.expiresAt > new Date() ? this.user(found.value) : undefined;
    },

    /** Until when unused links hold, by whom they are for. */
    async links(): Promise<Map<string, Date>> {
      const rows = await all(
        'verification',
        ({ value, expiresAt }) => [String(value), date(expiresAt)] as const,
      );
      return new Map(rows.filter(([, until]) => until > new Date()));
    },

    /** Uses a link up, sets the password and ends older sessions. `false` when it was over. */
    async accept(token: string, password: string): Promise<boolean> {
      const done = await unlessRefused(auth.api.resetPassword({ body: { token, newPassword: password } }));
      return done !== undefined;
    },

    /** Hash of the password. */
    async passwordOf(id: string): Promise<string | undefined> {
      return (await internalAdapter.findCredentialAccount(id))?.password ?? undefined;
    },

    async setPassword(id: string, hash: string): Promise<void> {
      await internalAdapter.updatePassword(id, hash);
    },

    /** Ids of those who have a password. */
    async withPassword(): Promise<Set<string>> {
      return new Set(await all('account', ({ userId }) => String(userId), by('providerId', 'credential')));
    },

    /** Begins a session of a member. */
    async letIn(id: string, headers: Headers): Promise<Headers> {
      return (await auth.api.letIn({ body: { id }, headers, returnHeaders: true })).headers;
    },

    async signOut(headers: Headers): Promise<Headers> {
      return (await auth.api.signOut({ headers, returnHeaders: true })).headers;
    },

    /** Sessions of a member, the latest first. */
    async sessions(id: string): Promise<UserSession[]> {
      const rows = await internalAdapter.listSessions(id, { onlyActiveSessions: true });
      return rows.map((row) => asSession(row as unknown as Row)).sort((a, b) => +b.seenAt - +a.seenAt);
    },

    /** Ends one session of a member. `false` when there is none of this id. */
    async endSession(id: string, session: string): Promise<boolean> {
      const where = [...by('id', session), ...by('userId', id)];
      return (await adapter.deleteMany({ model: 'session', where })) > 0;
    },

    /** Ends all sessions of a member, or all but one. */
    async endSessions(id: string, but?: string): Promise<void> {
      const others = but ? [{ field: 'id', operator: 'ne' as const, value: but }] : [];
      await adapter.deleteMany({ model: 'session', where: [...by('userId', id), ...others] });
    },

    async noteSeen(id: string, session: string): Promise<void> {
      const seen = new Date();
      await adapter.update({ model: 'session', where: by('id', session), update: { updatedAt: seen } });
      await adapter.update({ model: 'user', where: by('id', id), update: { seenAt: seen } });
    },

    passkeys: (id: string): Promise<UserPasskey[]> => all('passkey', asPasskey, by('userId', id)),

    async removePasskey(id: string, key: string): Promise<boolean> {
      const where = [...by('id', key), ...by('userId', id)];
      return (await adapter.deleteMany({ model: 'passkey', where })) > 0;
    },

    async removePasskeys(id: string): Promise<void> {
      await adapter.deleteMany({ model: 'passkey', where: by('userId', id) });
    },

    /** What a browser needs to make a passkey. @param name as the phone shows it */
    async passkeyToMake(headers: Headers, name: string): Promise<Answered<unknown> | undefined> {
      const made = await unlessRefused(
        auth.api.generatePasskeyRegistrationOptions({ headers, query: { name }, returnHeaders: true }),
      );
      // The library names the address of no mailbox otherwise.
      return (
        made && {
          headers: made.headers,
          value: { ...made.response, user: { ...made.response.user, displayName: name } },
        }
      );
    },

    async keepPasskey(headers: Headers, response: unknown, name: string): Promise<UserPasskey | undefined> {
      const kept = await unlessRefused(
        auth.api.verifyPasskeyRegistration({ headers, body: { response, name } }),
      );
      return kept ? asPasskey(kept as unknown as Row) : undefined;
    },

    /** What a browser needs to sign in by a passkey. */
    async passkeyToAsk(headers: Headers): Promise<Answered<unknown>> {
      const asked = await auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true });
      return { headers: asked.headers, value: asked.response };
    },

    /** Begins a session of whoever has the passkey. */
    async letInByPasskey(
      headers: Headers,
      response: Record<string, unknown>,
    ): Promise<Answered<User> | undefined> {
      const answer = await unlessRefused(
        auth.api.verifyPasskeyAuthentication({
          headers,
          // The library looks at each part of it.
          body: { response: response as never },
          returnHeaders: true,
        }),
      );
      return answer && { headers: answer.headers, value: asUser(answer.response.user as unknown as Row) };
    },
  };
}

export type Library = Awaited<ReturnType<typeof openLibrary>>;
