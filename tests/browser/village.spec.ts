import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { villagePeople } from '../fixtures/village.ts';
import { type OwnVillage, ownVillage } from './own-village.ts';
import {
  accept,
  button,
  heading,
  house,
  houses,
  openPrice,
  price,
  sendPrice,
  signIn,
} from './village-acts.ts';

const [ownHouse, otherHouse] = ['nha-san-ben-nuoc', 'vuon-chan-nui'];
const newcomer = { name: 'Ma Thị Mới', phone: '0912345621' };

const run = promisify(execFile);

/** The numbers of all members here, however they are written. */
const numbers = /(?:\+?84|0)[ .]?912[ .]?345[ .]?6\d\d/;

/** Everything that the database holds but the members themselves. */
function textsOf(data: string): string {
  const database = new DatabaseSync(path.join(data, 'village.sqlite'), { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const others = tables.map(({ name }) => String(name)).filter((name) => name !== 'user');
    return others.map((name) => JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all())).join('\n');
  } finally {
    database.close();
  }
}

/** Somebody at the desk on a phone of their own. */
interface Village extends OwnVillage {
  administrator: Page;
  team: Page;
  owner: Page;
  otherOwner: Page;
}

/** Gives four people a village and a phone each. */
async function amongFour(browser: Browser, work: (village: Village) => Promise<void>): Promise<void> {
  const village = await ownVillage([ownHouse, otherHouse]);
  const contexts = await Promise.all([1, 2, 3, 4].map(() => browser.newContext()));
  try {
    const pages = await Promise.all(contexts.map((context) => context.newPage()));
    const [administrator, team, owner, otherOwner] = pages as [Page, Page, Page, Page];
    for (const page of pages) page.setDefaultTimeout(30_000);
    await work({ ...village, administrator, team, owner, otherOwner });
  } finally {
    for (const context of contexts) await context.close();
    await village.end();
  }
}

/** What is public of the house: whether its page says something, and its card of the rooms. */
const publicly = (village: Village) => ({
  says: async (words: string) =>
    (await (await fetch(`${village.address}/homestay/${ownHouse}/`)).text()).includes(words),
  card: async () => {
    const answer = await fetch(`${village.address}/cards/${ownHouse}/vi/facebook-feed-rooms.jpg`);
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer()).toString('base64');
  },
});

/** A screen that somebody opens by its address though nothing leads there. */
async function open(page: Page, village: Village, screen: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${village.address}/admin/#/${screen}`);
}

/** What the screens refuse an owner: each says so, and shows nothing of what it is about. */
async function refusedOnScreen(owner: Page, village: Village): Promise<void> {
  const ofTheTeam = /Việc này do tổ công nghệ số của bản làm|Bạn chưa được phép sửa mục này/;
  const shut = [
    'members',
    'members/new',
    'review',
    `review/homestays/${ownHouse}`,
    `history/homestays/${ownHouse}`,
    'deleted',
  ];
  for (const screen of shut) {
    await open(owner, village, screen);
    await expect(owner.getByRole('alert').filter({ hasText: ofTheTeam }).first(), screen).toBeVisible();
    await expect(owner.getByText('Nhà Sàn Bến Nước'), screen).toHaveCount(0);
  }
}

/** What somebody asks of the API, past all screens: a body makes it a POST. */
type Asked = [address: string, body?: object];

/** What the API answers to somebody's phone, with its session. */
async function statusOf(page: Page, village: Village, [address, body]: Asked): Promise<number> {
  const answer = await page.request.fetch(`${village.address}/admin/api${address}`, {
    headers: { 'x-nha-san': 'desk' },
    ...(body && { method: 'POST', data: body }),
  });
  return answer.status();
}

/** What the API refuses, whatever the screens offer: an owner, who has her own house, and one of the team. */
async function refusedByApi(village: Village): Promise<void> {
  const { owner, team } = village;
  const other = `homestays/${otherHouse}`;
  const someone = { name: 'Ma Văn Chui', phone: '0912345622' };
  const ofOwner: Asked[] = [
    ['/members'],
    ['/members', { ...someone, role: 'owner', homestays: [ownHouse] }],
    ['/review'],
    [`/review/${other}`],
    [`/review/${other}/approve`, { version: 'x', published: 'x' }],
    [`/review/homestays/${ownHouse}/approve`, { version: 'x', published: 'x' }],
    [`/review/${other}/return`, { version: 'x', note: 'x' }],
    [`/review/${other}/done`, {}],
    [`/entries/${other}`],
    [`/photos/${other}`],
    [`/history/${other}`],
    [`/history/homestays/${ownHouse}/1/restore`, {}],
    [`/entries/homestays/${ownHouse}/delete`, {}],
    ['/deleted'],
    [`/trust/${ownHouse}`, { isTrusted: true }],
  ];
  for (const asked of ofOwner) {
    const [address, body] = asked;
    expect([address, await statusOf(owner, village, asked)]).toEqual([address, 403]);
    const init = body && { method: 'POST', body: JSON.stringify(body) };
    expect([address, (await village.ask('nobody', address, init)).status]).toEqual([address, 401]);
  }
  const save = { key: randomUUID(), collection: 'homestays', slug: otherHouse, base: 'any', text: 'name: x' };
  const saved = await owner.request.post(`${village.address}/admin/api/save`, {
    headers: { 'x-nha-san': 'desk' },
    multipart: { save: JSON.stringify(save) },
  });
  expect(saved.status()).toBe(403);
  const ofTeam: Asked[] = [
    ['/members', { ...someone, role: 'administrator', homestays: [] }],
    ['/members/anybody/remove', {}],
  ];
  for (const asked of ofTeam) {
    expect([asked[0], await statusOf(team, village, asked)]).toEqual([asked[0], 403]);
  }
}

test('four people on four phones: invited, written, returned with a note, approved, taken back, signed out; and nobody does what is not theirs @phone', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  await amongFour(browser, async (village) => {
    const { address, administrator, team, owner, otherOwner } = village;
    const { says, card } = publicly(village);

    await test.step('the administrator signs in and invites an owner, who comes in by the link', async () => {
      await administrator.goto(`${address}/admin/`);
      await signIn(administrator, villagePeople.administrator.phone);
      await administrator.getByRole('link', { name: 'Thành viên' }).click();
      await administrator.getByRole('link', { name: 'Mời người mới' }).click();
      await administrator.getByLabel('Tên', { exact: true }).fill(newcomer.name);
      await administrator.getByLabel('Số điện thoại', { exact: true }).fill(newcomer.phone);
      await administrator.getByLabel('Nhà Sàn Bến Nước').check();
      await button(administrator, 'Làm link mời').click();
      const message = await administrator.getByLabel('Lời nhắn').inputValue();
      const link = /http\S+$/.exec(message)?.[0] ?? '';
      await accept(owner, link.replace(/^.*(?=\/admin\/)/, address));
      await accept(team, village.links.team);
      await accept(otherOwner, village.links['other-owner']);
      await expect(houses(owner)).toHaveCount(1);
      await expect(houses(otherOwner)).toHaveCount(1);
      await expect(house(otherOwner, 'Vườn Chân Núi')).toBeVisible();
    });

    const before = await card();
    await test.step('her price waits; the public page and the other owner see nothing of it', async () => {
      await openPrice(owner);
      // Which village it is in was said when it was new, and is the team's from then on.
      await button(owner, 'Nhà và câu chuyện').click();
      await expect(owner.getByText('Nà Tông. Muốn đổi thì nhờ tổ công nghệ số.')).toBeVisible();
      await sendPrice(owner, '163000');
      expect(await says('163.000đ')).toBe(false);
      await refusedOnScreen(otherOwner, village);
      await refusedByApi(village);
    });

    await test.step('the team returns it with a note, which she finds in her form', async () => {
      await team.reload();
      await team.getByRole('link', { name: '1 bài chờ duyệt' }).click();
      await team.getByRole('link', { name: /Nhà Sàn Bến Nước.*140.000 → 163.000đ/ }).click();
      await button(team, 'Gửi lại kèm lời nhắn').click();
      await button(team, 'Giá này đúng chưa ạ?').click();
      await button(team, 'Gửi lại cho chủ nhà').click();
      await expect(team.getByText('Đã gửi lại.')).toBeVisible();
      await open(owner, village, 'collections/homestays');
      await expect(owner.getByText('Tổ gửi lại')).toBeVisible();
      await openPrice(owner);
      await expect(owner.getByText('Giá này đúng chưa ạ?')).toBeVisible();
      await expect(price(owner)).toHaveValue('163.000');
      await sendPrice(owner, '151000');
    });

    await test.step('it is approved in two taps: the page and the card of the rooms change', async () => {
      await open(team, village, 'review');
      await team.getByRole('link', { name: /140.000 → 151.000đ/ }).click();
      await button(team, 'Duyệt và đăng').click();
      await expect(team.getByText('Đã duyệt. Trang đã có bản mới.')).toBeVisible();
      await expect.poll(() => says('151.000đ')).toBe(true);
      expect(await card()).not.toBe(before);
    });

    await test.step('the team takes it back: page and card are what they were', async () => {
      await team.getByRole('link', { name: 'Xem lịch sử' }).click();
      await expect(team.getByText(/140.000 → 151.000đ/).first()).toBeVisible();
      team.on('dialog', (dialog) => dialog.accept());
      await button(team, 'Đưa bản này lên lại').last().click();
      await expect(team.getByText('Đã đưa bản ấy lên trang.')).toBeVisible();
      await expect.poll(() => says('140.000đ')).toBe(true);
      expect(await card()).toBe(before);
    });

    await test.step('her phones are signed out; what she was writing is sent when she is in again', async () => {
      await open(owner, village, 'collections/homestays');
      await openPrice(owner);
      await price(owner).fill('157000');
      await open(administrator, village, 'members');
      await administrator.getByRole('link', { name: new RegExp(newcomer.name) }).click();
      await button(administrator, 'Mất máy: bắt mọi máy ra').click();
      await button(administrator, 'Bắt ra').click();
      await expect(administrator.getByText('Đã bắt mọi máy ra.')).toBeVisible();
      await button(owner, 'Gửi tổ duyệt').click();
      await expect(owner.getByRole('dialog', { name: 'Phiên làm việc đã hết' })).toBeVisible();
      await signIn(owner, newcomer.phone);
      await expect(owner.getByText(/^Đã gửi\./)).toBeVisible();
      await open(team, village, 'review');
      await expect(team.getByRole('link', { name: /140.000 → 157.000đ/ })).toBeVisible();
      await expect(heading(team, /duyệt/i).first()).toBeVisible();
    });

    await test.step('no log, no commit and no journal holds a number of theirs', async () => {
      const { stdout: commits } = await run('git', ['log', '-p', '--all'], { cwd: village.content });
      expect(commits).toContain('151000');
      const journal = textsOf(village.data);
      expect(journal).toContain('151000');
      for (const text of [village.printed(), commits, journal]) expect(text).not.toMatch(numbers);
    });
  });
});
