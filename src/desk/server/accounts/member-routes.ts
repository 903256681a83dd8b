import { z } from 'zod';
import { roles } from '../../protocol.ts';
import type { DeskApp } from '../desk-app.ts';
import type { Accounts } from './accounts.ts';
import { bodyOf, smallBody } from './body.ts';
import { passkeyAnswer } from './passkey-answer.ts';
import { passCookies, visitorOf } from './visitor.ts';

const member = z.object({
  name: z.string().max(200),
  phone: z.string().max(100),
  role: z.enum(roles),
  homestays: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .max(100),
    )
    .max(100),
});
const passwords = z.object({ old: z.string(), password: z.string() });

/** Members, and the sessions of whoever asks. */
export function memberRoutes(app: DeskApp, { own, members }: Accounts): void {
  for (const path of ['/password', '/members', '/members/*']) app.use(path, smallBody);

  app.post('/sign-out', async (context) => {
    passCookies(context, await own.signOut(context.get('person'), visitorOf(context)));
    // What the browser keeps of pages goes; texts that were not saved stay on the phone, for the one who wrote them.
    context.header('clear-site-data', '"cache"');
    return context.json({});
  });

  app.post('/password', async (context) => {
    const { old, password } = await bodyOf(context, passwords);
    await own.changePassword(context.get('person'), old, password, visitorOf(context));
    return context.json({});
  });

  app.get('/sessions', async (context) =>
    context.json({ sessions: await own.sessions(context.get('person'), visitorOf(context)) }),
  );

  app.post('/sessions/end-others', async (context) => {
    await own.endOtherSessions(context.get('person'), visitorOf(context));
    return context.json({});
  });

  app.post('/sessions/:id/end', async (context) => {
    await own.endSession(context.get('person'), context.req.param('id'));
    return context.json({});
  });

  app.get('/passkeys', async (context) =>
    context.json({ passkeys: await own.passkeys(context.get('person')) }),
  );

  app.post('/passkeys/:id/remove', async (context) => {
    await own.removePasskey(context.get('person'), context.req.param('id'));
    return context.json({});
  });

  app.get('/passkey/generate-register-options', async (context) => {
    const { value, headers } = await own.passkeyToMake(context.get('person'), visitorOf(context));
    passCookies(context, headers);
    return context.json(value as object);
  });

  app.post('/passkey/verify-registration', async (context) => {
    const { response } = await bodyOf(context, passkeyAnswer);
    return context.json(await own.keepPasskey(context.get('person'), response, visitorOf(context)));
  });

  app.get('/members', async (context) =>
    context.json({ members: await members.list(context.get('person')) }),
  );

  app.post('/members', async (context) =>
    context.json(await members.invite(context.get('person'), await bodyOf(context, member))),
  );

  app.post('/members/:id', async (context) => {
    const change = await bodyOf(context, member.partial());
    return context.json(await members.change(context.get('person'), context.req.param('id'), change));
  });

  app.post('/members/:id/link', async (context) =>
    context.json(await members.link(context.get('person'), context.req.param('id'))),
  );

  app.post('/members/:id/remove', async (context) => {
    await members.remove(context.get('person'), context.req.param('id'));
    return context.json({});
  });

  app.post('/members/:id/end-sessions', async (context) => {
    await members.endSessions(context.get('person'), context.req.param('id'));
    return context.json({});
  });
}
