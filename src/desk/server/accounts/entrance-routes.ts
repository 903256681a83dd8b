import { z } from 'zod';
import { listedFrom } from '../../form/yaml/listed-from.ts';
import type { Invitation } from '../../village-protocol.ts';
import type { DeskApp } from '../desk-app.ts';
import { entryAddress } from '../entry-address.ts';
import { readEntry } from '../store.ts';
import type { Accounts } from './accounts.ts';
import { bodyOf, smallBody } from './body.ts';
import { passkeyAnswer } from './passkey-answer.ts';
import { passCookies, visitorOf } from './visitor.ts';

const signIn = z.object({ phone: z.string().max(100), password: z.string() });
const token = z.object({ token: z.string().max(200) });
const acceptance = token.extend({ password: z.string() });

/**
 * What somebody may ask who is not signed in: to be let in.
 * @param content the content folder, without symbolic links
 */
export function entranceRoutes(app: DeskApp, { entrance }: Accounts, content: string): void {
  /** As its owner knows a house; its slug where it cannot be read. */
  async function houseName(slug: string): Promise<string> {
    const address = entryAddress(content, 'homestays', slug);
    const entry = address && readEntry(content, address);
    return entry ? listedFrom(entry).name : slug;
  }

  for (const path of ['/sign-in', '/invitation', '/invitation/accept', '/passkey/*'])
    app.use(path, smallBody);

  app.post('/sign-in', async (context) => {
    const { phone, password } = await bodyOf(context, signIn);
    const { person, headers } = await entrance.signIn(phone, password, visitorOf(context));
    passCookies(context, headers);
    return context.json(person);
  });

  app.post('/invitation', async (context) => {
    const { name, role, homestays, isKnown } = await entrance.invited((await bodyOf(context, token)).token);
    const names = role === 'owner' ? await Promise.all(homestays.map(houseName)) : [];
    return context.json({ name, role, homestays: names, isKnown } satisfies Invitation);
  });

  app.post('/invitation/accept', async (context) => {
    const body = await bodyOf(context, acceptance);
    const { person, headers } = await entrance.accept(body.token, body.password, visitorOf(context));
    passCookies(context, headers);
    return context.json(person);
  });

  app.get('/passkey/generate-authenticate-options', async (context) => {
    const { value, headers } = await entrance.passkeyToAsk(visitorOf(context));
    passCookies(context, headers);
    return context.json(value as object);
  });

  app.post('/passkey/verify-authentication', async (context) => {
    const { response } = await bodyOf(context, passkeyAnswer);
    const { person, headers } = await entrance.signInByPasskey(response, visitorOf(context));
    passCookies(context, headers);
    return context.json(person);
  });
}
