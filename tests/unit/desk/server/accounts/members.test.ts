import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Member, MemberChange, MemberLink } from '../../../../../src/desk/village-protocol.ts';
import {
  aVillage,
  cookieOf,
  goodPassword as password,
  type TestVillage,
  type VillagePerson,
  villagePeople,
} from '../../../../fixtures/village.ts';

let village: TestVillage;
beforeEach(async () => {
  village = await aVillage();
});
afterEach(() => village.end());

const someone: MemberChange = {
  name: 'Lý Thị Mới',
  phone: '0912346000',
  role: 'owner',
  homestays: ['nha-moi'],
};

const change = (as: VillagePerson, whom: VillagePerson, changes: Partial<MemberChange>) =>
  village.post<Member>(as, `/members/${village.ids[whom]}`, changes);

const list = async (as: VillagePerson = 'administrator') =>
  (await village.get<{ members: Member[] }>(as, '/members')).body.members;

test('the team sees who belongs to the village, with numbers as people write them', async () => {
  const members = await list('team');
  expect(
    members.map(({ name, phone, role, homestays, isSelf }) => ({ name, phone, role, homestays, isSelf })),
  ).toEqual([
    { name: 'Chẩu Văn Tổ', phone: '0912 345 602', role: 'team', homestays: [], isSelf: true },
    { name: 'Ma Thị Quản', phone: '0912 345 601', role: 'administrator', homestays: [], isSelf: undefined },
    {
      name: 'Nguyễn Văn Bên',
      phone: '0912 345 604',
      role: 'owner',
      homestays: ['nha-hai'],
      isSelf: undefined,
    },
    { name: 'Quan Thị Nhà', phone: '0912 345 603', role: 'owner', homestays: ['nha-mot'], isSelf: undefined },
  ]);
});

test('says who has not come in yet, and until when the link holds', async () => {
  const { body } = await village.post<MemberLink>('team', '/members', someone);
  expect(body.member.hasPassword).toBe(false);
  const days = (Date.parse(body.member.linkUntil ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.9);
  expect(days).toBeLessThanOrEqual(7);
  const token = body.link.split('moi=')[1];
  await village.ask('nobody', '/me', {
    headers: {
      cookie: cookieOf((await village.post('nobody', '/invitation/accept', { token, password })).headers),
    },
  });
  const found = (await list()).find(({ id }) => id === body.member.id);
  expect(found?.hasPassword).toBe(true);
  expect(found?.linkUntil).toBeUndefined();
  expect(Date.parse(found?.seenAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
});

describe('an owner', () => {
  test.each<[string, unknown?]>([
    ['/members', someone],
    ['/members/x', { name: 'Ai Đó' }],
    ['/members/x/link'],
    ['/members/x/remove'],
    ['/members/x/end-sessions'],
  ])('may not POST %s', async (address, body) => {
    const place = address.replace('/x', `/${village.ids['other-owner']}`);
    expect((await village.post('owner', place, body)).status).toBe(403);
    // Nor for herself.
    expect((await village.post('owner', address.replace('/x', `/${village.ids.owner}`), body)).status).toBe(
      403,
    );
  });

  test('sees no members', async () => {
    expect((await village.ask('owner', '/members')).status).toBe(403);
  });
});

describe('the team', () => {
  test.each(['owner', 'team'] as const)('may invite one as %s', async (role) => {
    expect((await village.post('team', '/members', { ...someone, role })).status).toBe(200);
  });

  test('may not make an administrator', async () => {
    const { status, body } = await village.post('team', '/members', { ...someone, role: 'administrator' });
    expect(status).toBe(403);
    expect(body.message).toBe('Việc này chỉ người quản trị làm được. Hãy nhờ người quản trị của bản.');
    expect(await list()).toHaveLength(4);
  });

  test('may change name, number and houses of an owner', async () => {
    const { body } = await change('team', 'owner', {
      name: ' Quan  Thị Nhà Mới ',
      phone: '+84 912 345 699',
      homestays: ['nha-mot', 'nha-ba'],
    });
    expect(body).toMatchObject({
      name: 'Quan Thị Nhà Mới',
      phone: '0912 345 699',
      homestays: ['nha-mot', 'nha-ba'],
    });
    const { body: me } = await village.get<{ homestays: string[] }>('owner', '/me');
    expect(me.homestays).toEqual(['nha-mot', 'nha-ba']);
  });

  test('may not change a role', async () => {
    expect((await change('team', 'owner', { role: 'team' })).status).toBe(403);
    expect((await change('team', 'team', { role: 'administrator' })).status).toBe(403);
  });

  test('may not remove anybody', async () => {
    expect((await village.post('team', `/members/${village.ids.owner}/remove`)).status).toBe(403);
  });

  // Each would make an administrator of whoever does it.
  test.each<[string, unknown?]>([
    ['/link'],
    ['/end-sessions'],
    ['', { phone: '0912346001' }],
    ['', { name: 'Tên Khác' }],
  ])('may not POST /members/<administrator>%s', async (address, body) => {
    expect((await village.post('team', `/members/${village.ids.administrator}${address}`, body)).status).toBe(
      403,
    );
    expect((await village.ask('administrator', '/me')).status).toBe(200);
  });
});

describe('a change of role', () => {
  test('takes rights away with the next request', async () => {
    expect((await change('administrator', 'team', { role: 'owner', homestays: ['nha-hai'] })).status).toBe(
      200,
    );
    expect((await village.ask('team', '/members')).status).toBe(403);
    expect((await village.get('team', '/me')).body).toMatchObject({ role: 'owner', homestays: ['nha-hai'] });
  });

  test('gives rights to a new session only', async () => {
    await change('administrator', 'owner', { role: 'team' });
    expect((await village.ask('owner', '/me')).status).toBe(401);
    const { body } = await village.post('nobody', '/sign-in', { phone: villagePeople.owner.phone, password });
    expect(body).toMatchObject({ role: 'team' });
    expect(body).not.toHaveProperty('homestays');
  });

  test('to more rights ends the links that were made before it', async () => {
    const { body } = await village.post<MemberLink>('team', `/members/${village.ids.owner}/link`);
    await change('administrator', 'owner', { role: 'administrator' });
    const token = body.link.split('moi=')[1];
    expect((await village.post('nobody', '/invitation/accept', { token, password })).body.code).toBe(
      'link-over',
    );
  });

  test('to the same role ends nothing', async () => {
    await change('administrator', 'owner', { role: 'owner' });
    expect((await village.ask('owner', '/me')).status).toBe(200);
  });
});

describe('the last administrator', () => {
  test('can be neither removed nor demoted', async () => {
    const { body } = await change('administrator', 'administrator', { role: 'team' });
    expect(body.message).toContain('Đây là người quản trị cuối cùng');
    const removed = await village.post('administrator', `/members/${village.ids.administrator}/remove`);
    expect(removed.status).toBe(403);
  });

  test('is still the last while another has not come in', async () => {
    await village.post('administrator', '/members', { ...someone, role: 'administrator' });
    expect((await change('administrator', 'administrator', { role: 'team' })).status).toBe(403);
  });

  test('of two who demote each other at once one stays', async () => {
    await change('administrator', 'team', { role: 'administrator' });
    const { headers } = await village.post('nobody', '/sign-in', {
      phone: villagePeople.team.phone,
      password,
    });
    village.cookies.team = cookieOf(headers);
    const answers = await Promise.all([
      change('administrator', 'team', { role: 'team' }),
      change('team', 'administrator', { role: 'team' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
    const left = (await village.village.accounts.members.list('machine')).filter(
      ({ role }) => role === 'administrator',
    );
    expect(left).toHaveLength(1);
  });
});

test('who was removed is nobody with the next request, and her number is free again', async () => {
  expect((await village.post('administrator', `/members/${village.ids.owner}/remove`)).status).toBe(200);
  expect((await village.ask('owner', '/me')).status).toBe(401);
  expect(
    (await village.post('nobody', '/sign-in', { phone: villagePeople.owner.phone, password })).status,
  ).toBe(401);
  expect(
    (await village.post('team', '/members', { ...someone, phone: villagePeople.owner.phone })).status,
  ).toBe(200);
});

test('whose sessions are ended is signed out at once', async () => {
  expect((await village.post('team', `/members/${village.ids.owner}/end-sessions`)).status).toBe(200);
  expect((await village.ask('owner', '/me')).status).toBe(401);
  expect((await village.ask('other-owner', '/me')).status).toBe(200);
});

test.each([
  ['a number that is taken, however it is written', { phone: '+84 912.345.603' }, 'đã có trong danh sách'],
  ['a number that is none', { phone: '0912' }, 'Số điện thoại này chưa đúng'],
  ['no name', { name: ' ' }, 'Hãy ghi tên'],
  ['a name as long as a page', { name: 'a'.repeat(100) }, 'Hãy ghi tên'],
])('%s is refused', async (_what, changes, sentence) => {
  const invited = await village.post('team', '/members', { ...someone, ...changes });
  expect([invited.status, invited.body.code]).toEqual([422, 'unfit']);
  expect(invited.body.message).toContain(sentence);
  const changed = await change('administrator', 'team', changes);
  expect(changed.body.message).toContain(sentence);
});

test.each([
  ['a role that is none', { role: 'root' }],
  ['a house outside the content', { homestays: ['../site'] }],
  ['a house that is no text', { homestays: [1] }],
])('%s is no invitation', async (_what, changes) => {
  expect((await village.post('administrator', '/members', { ...someone, ...changes })).body.code).toBe(
    'invalid',
  );
});

test('nobody of this id is not found', async () => {
  for (const address of ['/members/x', '/members/x/link', '/members/x/remove', '/members/x/end-sessions']) {
    expect((await village.post('administrator', address)).status).toBe(404);
  }
});

test('a house that an owner proposed becomes hers', async () => {
  const { accounts } = village.village;
  await Promise.all(
    ['nha-moi', 'nha-nua', 'nha-moi'].map((slug) => accounts.addHomestay(village.ids.owner, slug)),
  );
  expect((await village.get('owner', '/me')).body).toMatchObject({
    homestays: ['nha-mot', 'nha-moi', 'nha-nua'],
  });
  expect(await accounts.memberName(village.ids.owner)).toBe('Quan Thị Nhà');
  expect(await accounts.memberName('x')).toBeUndefined();
});

test('each act leaves a trace, without names and numbers', async () => {
  const { ids } = village;
  const { body } = await village.post<MemberLink>('team', '/members', someone);
  await village.post('team', `/members/${body.member.id}/link`);
  await change('administrator', 'owner', { role: 'team' });
  await village.post('administrator', `/members/${body.member.id}/remove`);
  const rows = village.village.database.prepare('SELECT person, what, about FROM act ORDER BY id').all();
  expect(rows.slice(-4).map((row) => Object.values(row))).toEqual([
    [ids.team, 'invite', body.member.id],
    [ids.team, 'link', body.member.id],
    [ids.administrator, 'role', ids.owner],
    [ids.administrator, 'remove', body.member.id],
  ]);
  expect(rows.slice(0, 3).map(({ what }) => what)).toEqual(['invite', 'accept', 'sign-in']);
  expect(JSON.stringify(rows)).not.toMatch(/9123|Thị|Văn/);
});

test('the log has neither numbers nor names nor tokens', async () => {
  await village.post('nobody', '/sign-in', {
    phone: villagePeople.owner.phone,
    password: 'sai rồi, sai rồi',
  });
  await village.post('nobody', '/invitation', { token: 'tram-sau-muoi-chin' });
  await village.post('nobody', '/passkey/verify-authentication', { response: { id: 'khoa-cua-toi' } });
  await village.post('team', '/members', { ...someone, phone: '0912' });
  await village.post('owner', '/passkey/verify-registration', { response: { id: 'khoa-cua-toi' } });
  expect(village.log.length).toBeGreaterThan(3);
  expect(village.log.join('\n')).not.toMatch(/\d{6}|Thị|Lý|tram-sau|khoa-cua|nha-san\.invalid|sai rồi/);
});
