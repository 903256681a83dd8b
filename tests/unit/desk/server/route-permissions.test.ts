import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Person, Refusal, StoredEntry } from '../../../../src/desk/protocol.ts';
import { alwaysCurrent } from '../../../../src/desk/server/build-feed.ts';
import { deskServer } from '../../../../src/desk/server/desk-server.ts';
import { type Right, routeName, routePermissions } from '../../../../src/desk/server/route-permissions.ts';
import { aContentFolder } from '../../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../../fixtures/listing.ts';
import { aVillage, type TestVillage, type VillagePerson, villagePeople } from '../../../fixtures/village.ts';
import { aDesk, host } from './a-desk.ts';

type Anybody = VillagePerson | 'nobody';
const anybody: Anybody[] = ['nobody', 'owner', 'other-owner', 'team', 'administrator'];

const people: Record<VillagePerson, Person> = {
  owner: { id: 'o', name: 'Cô Nhà', role: 'owner', homestays: ['nha-mot'], isMember: true },
  'other-owner': { id: 'b', name: 'Chú Bên', role: 'owner', homestays: ['nha-hai'], isMember: true },
  team: { id: 't', name: 'Anh Tổ', role: 'team', isMember: true },
  administrator: { id: 'a', name: 'Chị Quản', role: 'administrator', isMember: true },
};

/** Who may use a route about the house of `owner`. */
const allowed: Record<Right, readonly Anybody[]> = {
  everyone: anybody,
  member: ['owner', 'other-owner', 'team', 'administrator'],
  reader: ['owner', 'team', 'administrator'],
  writer: ['owner', 'team', 'administrator'],
  team: ['team', 'administrator'],
  administrator: ['administrator'],
};

/** Everything that the desk answers. */
const routesOf = ({ app }: Pick<TestVillage, 'app'>) =>
  [...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(routeName))].sort();

/** An address for a route, about the house of `owner`. */
const addressOf = (route: string, slug = 'nha-mot', collection = 'homestays') =>
  route
    .replace(/^\S+ /, '')
    .replace(':collection', collection)
    .replace(':slug', slug)
    .replace(':id', '999999')
    .replace(':file', 'lake-noon.jpg');

let village: TestVillage;

beforeAll(async () => {
  village = await aVillage({
    desk: {
      // Who asks says so: what is tried here would end real sessions.
      whoAsks: async ({ headers }) => people[headers.get('x-who') as VillagePerson],
    },
  });
});
afterAll(() => village.end());

const asked = async (who: Anybody, route: string, address: string) => {
  const [method = ''] = route.split(' ');
  // A passkey is made for a session. All other routes get none that they could end.
  const cookies = address === '/passkey/generate-register-options' ? who : 'nobody';
  const answer = await village.ask(cookies, address, {
    method,
    headers: { ...(who !== 'nobody' && { 'x-who': who }), 'content-type': 'application/json' },
    ...(method !== 'GET' && { body: '{}' }),
  });
  if (answer.headers.get('content-type')?.includes('event-stream')) {
    await answer.body?.cancel();
    return { answer, text: '' };
  }
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { answer, text, code: isJson ? (JSON.parse(text) as Partial<Refusal>).code : undefined };
};

test('every route has a line, and every line a route', () => {
  expect(routesOf(village)).toEqual(Object.keys(routePermissions).sort());
});

test('without accounts there are no routes of members, and the editor of this machine may use all others', async () => {
  const content = await aContentFolder();
  const app = deskServer({ content, hosts: () => [host], rebuild: alwaysCurrent, log: () => undefined });
  const routes = routesOf({ app });
  expect(routes).toEqual([
    'GET /build',
    'GET /entries/:collection',
    'GET /entries/:collection/:slug',
    'GET /list/:collection',
    'GET /me',
    'GET /photos/:collection/:slug',
    'GET /photos/:collection/:slug/:file',
    'POST /save',
  ]);
  const { ask } = await aDesk();
  for (const route of routes.filter((each) => each.startsWith('GET'))) {
    const answer = await ask(addressOf(route));
    expect([route, answer.status]).toEqual([route, 200]);
    await answer.body?.cancel();
  }
  for (const route of Object.keys(routePermissions).filter((each) => !routes.includes(each))) {
    const [method = ''] = route.split(' ');
    const answer = await ask(addressOf(route), { method, headers: { 'x-nha-san': 'desk' } });
    expect([route, answer.status]).toEqual([route, 404]);
  }
});

describe('who may use which route', () => {
  test.each(Object.entries(routePermissions))('%s: %s', async (route, right) => {
    for (const who of anybody) {
      const { code } = await asked(who, route, addressOf(route));
      // What is to be written comes with the save: see below.
      const isAllowed = allowed[route === 'POST /save' ? 'member' : right].includes(who);
      if (!isAllowed) expect([who, code]).toEqual([who, who === 'nobody' ? 'signed-out' : 'forbidden']);
      else expect(['signed-out', 'forbidden', 'no-key', 'fault']).not.toContain(code);
    }
  });

  const ofEntries = Object.entries(routePermissions).filter(([route]) => route.includes(':slug'));

  test.each(ofEntries)('%s names another house, in any spelling, for no owner', async (route) => {
    const spellings = [
      'nha-hai',
      'nha%2Dhai',
      '%6Eha-hai',
      'nha%252Dhai',
      'nha-mot%2f..%2fnha-hai',
      'NHA-HAI',
      '%zz',
    ];
    for (const slug of spellings) {
      const { code } = await asked('owner', route, addressOf(route, slug));
      expect([slug, code]).toEqual([slug, expect.stringMatching(/^(?:forbidden|not-found)$/)]);
    }
    const { code } = await asked('owner', route, addressOf(route, 'khong-co'));
    // Whether there is such a house is not told either.
    expect(code).toBe('forbidden');
  });

  test.each(
    ofEntries,
  )('%s, %s: of villages, experiences and site an owner is only a reader', async (route, right) => {
    if (!route.includes(':collection')) return;
    for (const [collection, slug] of [
      ['villages', 'ban-thu'],
      ['experiences', 'thuyen-tren-ho'],
      ['site', 'site'],
    ] as const) {
      const { code } = await asked('owner', route, addressOf(route, slug, collection));
      expect([collection, code]).toEqual([collection, right === 'reader' ? undefined : 'forbidden']);
    }
  });

  test.each([
    '/khong-co',
    '/members/1/khong-co',
    '/',
    '/auth/sign-up/email',
    '/passkey',
    '/entries',
  ])('what is not there is not found by who is signed in, and by nobody else: %s', async (address) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await asked('nobody', `${method} `, address)).code).toBe('signed-out');
      expect((await asked('administrator', `${method} `, address)).code).toBe('not-found');
    }
  });
});

test('a route without a line is refused, and so is what answers every method', async () => {
  const content = await aContentFolder();
  const app = deskServer({ content, hosts: () => [host], rebuild: alwaysCurrent, log: () => undefined });
  app.get('/new/:slug', (context) => context.text('open'));
  app.all('/all', (context) => context.text('open'));
  const ask = async (address: string) =>
    (await app.request(`http://${host}/admin/api${address}`, { headers: { host } })).json();
  expect(await ask('/new/nha-mot')).toMatchObject({ code: 'forbidden' });
  expect(await ask('/all')).toMatchObject({ code: 'not-found' });
});

const foreign: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { host: 'evil.example' },
];

const headerRules = {
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': null,
  'access-control-allow-credentials': null,
  'access-control-allow-methods': null,
};

test.each(
  Object.keys(routePermissions),
)('%s: nothing is sniffed, and no other site may read or send it', async (route) => {
  for (const who of ['nobody', 'administrator'] as const) {
    const { answer } = await asked(who, route, addressOf(route));
    for (const [name, value] of Object.entries(headerRules)) {
      expect([name, answer.headers.get(name)]).toEqual([name, value]);
    }
    expect(answer.headers.get('cache-control')).toMatch(/no-cache|no-store|private/);
  }
  const [method = ''] = route.split(' ');
  for (const headers of foreign) {
    const answer = await village.ask('nobody', addressOf(route), {
      method,
      headers: { ...headers, 'x-who': 'administrator' },
    });
    expect(answer.status).toBe(403);
    expect((await answer.json()).code).toBe('foreign');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
});

test.each(
  Object.keys(routePermissions),
)('%s: an owner and a stranger learn nothing of the members', async (route) => {
  const { owner, ...others } = villagePeople;
  // Whom a new passkey is for stands in what her own phone gets.
  const secrets = Object.values(others).flatMap(({ name, phone }) => [name, phone.slice(1)]);
  for (const who of ['nobody', 'owner'] as const) {
    for (const slug of ['nha-mot', 'nha-hai']) {
      const { text } = await asked(who, route, addressOf(route, slug));
      for (const secret of [...secrets, owner.phone.slice(1)]) expect(text).not.toContain(secret);
    }
  }
});

test('the log names routes, and nothing of what they were about', async () => {
  const before = village.log.length;
  await asked('owner', 'GET /', '/entries/homestays/0912345601');
  await asked('owner', 'POST /', '/members/0912345601/link');
  await asked('team', 'GET /', '/khong-co/0912345601');
  expect(village.log.slice(before)).toEqual([
    '403 forbidden: GET /entries/:collection/:slug',
    '403 forbidden: POST /members/:id/link',
    '404 not-found: GET something else',
  ]);
});

describe('straight against the desk, as members who are signed in', () => {
  let real: TestVillage;
  beforeAll(async () => {
    real = await aVillage();
  });
  afterAll(() => real.end());

  async function save(
    who: Anybody,
    slug: string,
    more: Record<string, unknown>,
    base?: string | null,
    collection = 'homestays',
  ) {
    const { body } = await real.get<StoredEntry>(
      who === 'nobody' ? 'team' : who,
      `/entries/${collection}/${slug}`,
    );
    const from = base === undefined ? (body.version ?? 'v') : base;
    const text = stringify({ ...aHomestayFile({ name: 'Nhà Một' }), ...more });
    const form = new FormData();
    form.append('save', JSON.stringify({ key: randomUUID(), collection, slug, base: from, text }));
    const answer = await real.ask(who, '/save', { method: 'POST', body: form });
    return { status: answer.status, body: (await answer.json()) as Refusal & { entry?: StoredEntry } };
  }

  test.each<[Anybody, string, Record<string, unknown>, number]>([
    ['nobody', 'nha-mot', {}, 401],
    ['other-owner', 'nha-mot', { name: 'Của Bên' }, 403],
    ['owner', 'nha-mot', { status: 'draft' }, 403],
    ['owner', 'nha-mot', { sample: true }, 403],
    ['owner', 'nha-mot', { checked: { on: '2026-11-01' } }, 403],
    ['owner', 'nha-mot', { consent: undefined }, 403],
    ['owner', 'nha-mot', { village: 'ban-khac' }, 403],
    ['owner', 'nha-mot', { tagline: { vi: 'Sàn gỗ', en: 'Wood' } }, 403],
    ['owner', 'nha-mot', { ghiChu: 'x' }, 403],
    ['owner', 'nha-mot', { name: 'Nhà Của Tôi' }, 200],
    ['team', 'nha-hai', { name: 'Nhà Hai', checked: { on: '2026-11-01' } }, 200],
    ['administrator', 'nha-hai', { name: 'Nhà Hai', status: 'hidden' }, 200],
  ])('%s saves %s with %j: %i', async (who, slug, more, status) => {
    const answer = await save(who, slug, more);
    expect([answer.status, answer.body.message]).toEqual([status, answer.body.message]);
  });

  test('an owner is given her houses and no other, in every list', async () => {
    for (const address of ['/list/homestays', '/entries/homestays']) {
      const slugs = async (who: VillagePerson) =>
        (await real.get<{ entries: { slug: string }[] }>(who, address)).body.entries.map(({ slug }) => slug);
      expect(await slugs('owner')).toEqual(['nha-mot']);
      expect(await slugs('other-owner')).toEqual(['nha-hai']);
      expect(await slugs('team')).toEqual(['nha-hai', 'nha-mot']);
      expect(await slugs('administrator')).toEqual(['nha-hai', 'nha-mot']);
    }
    const { body } = await real.get<{ entries: unknown[] }>('owner', '/entries/villages');
    expect(body.entries).toHaveLength(1);
  });

  test('a new house under a name that is taken is told that, and nothing of the other one', async () => {
    const { status, body } = await save('other-owner', 'nha-mot', {}, null);
    expect([status, body.code]).toEqual([409, 'exists']);
    expect(body.current).toEqual({ collection: 'homestays', slug: 'nha-mot', version: '', text: '' });
  });

  test('villages, experiences and the site are written by the team', async () => {
    for (const [collection, slug] of [
      ['villages', 'ban-thu'],
      ['experiences', 'thuyen-tren-ho'],
      ['site', 'site'],
    ] as const) {
      expect((await save('owner', slug, {}, undefined, collection)).body.code).toBe('forbidden');
      expect((await save('owner', 'moi', {}, null, collection)).body.code).toMatch(/^(?:forbidden|invalid)$/);
    }
  });
});
