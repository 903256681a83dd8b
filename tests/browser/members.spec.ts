import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import type { MemberLink } from '../../src/desk/village-protocol.ts';
import { goodPassword, type VillagePerson, villagePeople } from '../fixtures/village.ts';
import { axe } from './axe.ts';
import { kept } from './device-drafts.ts';
import { namedVillage } from './named-village.ts';
import { type OwnVillage, ownVillage } from './own-village.ts';
import { accept, button, heading, house, houses, password, phone, signIn } from './village-acts.ts';

const [ownHouse, otherHouse, thirdHouse] = ['nha-san-ben-nuoc', 'vuon-chan-nui', 'nha-san-lua-trai'];
const zalo =
  'Mozilla/5.0 (Linux; Android 12; SM-A127F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.230 Mobile Safari/537.36 Zalo android/12080582';

test.use({ actionTimeout: 30_000 });

let village: OwnVillage;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  village = await ownVillage([ownHouse, otherHouse, thirdHouse]);
});
test.afterAll(() => village.end());

const houseName = (page: Page) => page.getByLabel('Tên nhà', { exact: true });

async function serious(page: Page): Promise<unknown[]> {
  const { violations } = await axe(page).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** A phone of somebody. */
async function aPhone(
  browser: Browser,
  as?: VillagePerson,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext();
  if (as) await village.enter(context, as);
  return { context, page: await context.newPage() };
}

/** Someone new, with a link that nobody has used. */
async function invited(member: { name: string; phone: string; homestays?: string[] }): Promise<string> {
  const body = JSON.stringify({ role: 'owner', homestays: [ownHouse], ...member });
  const answer = await village.ask('administrator', '/members', { method: 'POST', body });
  const { link } = (await answer.json()) as MemberLink;
  return link.replace(/^.*(?=\/admin\/)/, village.address);
}

async function signOut(page: Page): Promise<void> {
  await page.goto(`${village.address}/admin/#/account`);
  await button(page, 'Ra khỏi máy này').click();
}

/** Opens a house and types its name. */
async function typeName(page: Page, name: string): Promise<void> {
  await button(page, 'Nhà và câu chuyện').click();
  await houseName(page).fill(name);
  await expect.poll(() => kept(page, name)).toBe(1);
}

test('somebody is invited by the team, comes in by the link and sees her house alone @phone', async ({
  browser,
}) => {
  const team = await aPhone(browser, 'team');
  const hers = await aPhone(browser);
  try {
    const { page } = team;
    await page.goto(`${village.address}/admin/`);
    await expect(page.getByText(`Đang vào: ${villagePeople.team.name}`)).toBeVisible();
    await page.getByRole('link', { name: 'Thành viên' }).click();
    await expect(page.getByRole('link', { name: /Quan Thị Nhà.*Nhà Sàn Bến Nước.*Chưa vào/ })).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('link', { name: 'Mời người mới' }).click();
    // Whom only an administrator makes is not offered.
    await expect(page.getByRole('radio', { name: /^Tổ công nghệ số/ })).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Người quản trị/ })).toHaveCount(0);
    await page.getByLabel('Tên', { exact: true }).fill('Hoàng Thị Hoa');
    await phone(page).fill('09123');
    await page.getByLabel('Vườn Chân Núi').check();
    expect(await serious(page)).toEqual([]);
    await button(page, 'Làm link mời').click();
    await expect(page.getByText('Số điện thoại này chưa đúng.')).toBeVisible();
    await phone(page).fill('0912 345 611');
    await button(page, 'Làm link mời').click();
    const message = page.getByLabel('Lời nhắn');
    await expect(message).toHaveValue(/^Chào Hoàng Thị Hoa, .*#moi=\S+$/s);
    expect(await serious(page)).toEqual([]);
    const link = /http\S+$/
      .exec(await message.inputValue())?.[0]
      ?.replace(/^.*(?=\/admin\/)/, village.address);
    await page.getByRole('link', { name: 'Xong' }).click();
    await page.getByRole('link', { name: /Hoàng Thị Hoa/ }).click();
    await expect(button(page, 'Mất máy: bắt mọi máy ra')).toBeVisible();
    await expect(button(page, 'Bỏ khỏi danh sách')).toHaveCount(0);

    const owner = hers.page;
    for (let opened = 0; opened < 3; opened++) {
      await owner.goto('about:blank');
      await owner.goto(link ?? '');
      await expect(heading(owner, 'Chào Hoàng Thị Hoa')).toBeVisible();
      await expect(owner.getByText('trang sửa bài của Vườn Chân Núi')).toBeVisible();
    }
    expect(await serious(owner)).toEqual([]);
    const typed = owner.getByLabel('Đặt mật khẩu', { exact: true });
    await typed.fill('ngắn');
    await button(owner, 'Đặt mật khẩu và vào').click();
    await expect(owner.getByText('Mật khẩu cần ít nhất 8 ký tự, bạn mới gõ 4.')).toBeVisible();
    await expect(typed).toHaveAttribute('type', 'password');
    await button(owner, 'Hiện').click();
    await expect(typed).toHaveAttribute('type', 'text');
    await typed.fill(goodPassword);
    await button(owner, 'Đặt mật khẩu và vào').click();
    await expect(house(owner, 'Vườn Chân Núi')).toBeVisible();
    await expect(houses(owner)).toHaveCount(1);
    await expect(owner.getByRole('link', { name: 'Thành viên' })).toHaveCount(0);
    expect(owner.url()).not.toContain('moi=');

    await owner.goto('about:blank');
    await owner.goto(link ?? '');
    await expect(owner.getByText('Link này đã dùng rồi')).toBeVisible();
    await signIn(owner, '0912345611');
    await expect(house(owner, 'Vườn Chân Núi')).toBeVisible();
  } finally {
    await team.context.close();
    await hers.context.close();
  }
});

test('in the browser of Zalo the way to Chrome comes first, and coming in works there too @phone', async ({
  browser,
}) => {
  const link = await invited({ name: 'Lò Văn Zalo', phone: '0912345612' });
  const context = await browser.newContext({ userAgent: zalo });
  try {
    const page = await context.newPage();
    await page.goto(link);
    const chrome = page.getByRole('link', { name: 'Mở bằng Chrome' });
    await expect(chrome).toHaveAttribute('href', /^intent:.*#moi=[\w-]+#Intent;.*com\.android\.chrome/);
    const isFirst = await chrome.evaluate(
      (way, form) => Boolean(way.compareDocumentPosition(form as Node) & Node.DOCUMENT_POSITION_FOLLOWING),
      await page.getByLabel('Đặt mật khẩu', { exact: true }).elementHandle(),
    );
    expect(isFirst).toBe(true);
    expect(await serious(page)).toEqual([]);
    await accept(page, link);
    await expect(house(page, 'Nhà Sàn Bến Nước')).toBeVisible();
  } finally {
    await context.close();
  }
});

test('two people on one phone, one after the other: neither sees draft, picture or list of the other, and both find their own @phone', async ({
  browser,
}) => {
  const first = { name: 'Ma Văn Một', phone: '0912345613' };
  const second = { name: 'Ma Văn Hai', phone: '0912345614', homestays: [ownHouse, otherHouse] };
  const { context, page } = await aPhone(browser);
  try {
    await accept(page, await invited(first));
    await house(page, 'Nhà Sàn Bến Nước').click();
    await typeName(page, 'Tên Của Người Một');
    await page.getByRole('button', { name: 'Ảnh', exact: true }).click();
    await expect(page.locator('.photo-row').first()).toBeVisible();
    const count = await page.locator('.photo-row').count();
    const buffer = await sharp({ create: { width: 1300, height: 1200, channels: 3, background: '#864' } })
      .jpeg()
      .toBuffer();
    await page
      .locator('.photos input[multiple]')
      .setInputFiles({ name: 'rieng.jpg', mimeType: 'image/jpeg', buffer });
    await expect(page.locator('.photo-row')).toHaveCount(count + 1, { timeout: 60_000 });
    const picture = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const open = indexedDB.open('nha-san-unsaved-photos');
            open.onsuccess = () => {
              const all = open.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').count();
              all.onsuccess = () => {
                open.result.close();
                resolve(all.result);
              };
            };
          }),
      );
    await expect.poll(picture).toBe(1);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${village.address}/admin/#/account`);
    await button(page, 'Ra khỏi máy này').click();
    await expect(page.getByText('Còn 1 bài viết dở chưa lưu.')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await button(page, 'Cứ ra').click();
    await expect(heading(page, 'Vào trang sửa bài')).toBeVisible();
    await expect(page.getByText('Ma Văn Một')).toHaveCount(0);

    await accept(page, await invited(second));
    await expect(houses(page)).toHaveCount(2);
    await expect(page.getByText('Đang viết dở', { exact: true })).toHaveCount(0);
    await house(page, 'Nhà Sàn Bến Nước').click();
    await button(page, 'Nhà và câu chuyện').click();
    await expect(houseName(page)).toHaveValue('Nhà Sàn Bến Nước');
    await expect(page.getByText('bản bạn viết dở')).toHaveCount(0);
    await page.getByRole('button', { name: 'Ảnh', exact: true }).click();
    await expect(page.locator('.photo-row')).toHaveCount(count);
    await signOut(page);
    await expect(heading(page, 'Vào trang sửa bài')).toBeVisible();

    await signIn(page, first.phone);
    await expect(houses(page)).toHaveCount(1);
    await house(page, 'Đang viết dở').click();
    await expect(page.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
    await button(page, 'Nhà và câu chuyện').click();
    await expect(houseName(page)).toHaveValue('Tên Của Người Một');
    await page.getByRole('button', { name: 'Ảnh', exact: true }).click();
    await expect(page.locator('.photo-row')).toHaveCount(count + 1);
    const shown = page.locator('.photo-row img').last();
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  } finally {
    await context.close();
  }
});

test('where a session has ended somebody goes on in place; somebody else finds their own desk, and the draft stays hers @phone', async ({
  browser,
}) => {
  const owner = { name: 'Nông Thị Tiếp', phone: '0912345615', homestays: [thirdHouse] };
  const other = { name: 'Nông Văn Khác', phone: '0912345616', homestays: [otherHouse] };
  const { context, page } = await aPhone(browser);
  const elsewhere = await aPhone(browser);
  try {
    await accept(elsewhere.page, await invited(other));
    await accept(page, await invited(owner));
    await house(page, 'Nhà Sàn Lửa Trại').click();
    await typeName(page, 'Tên Viết Tiếp');
    await context.clearCookies();
    await page.locator('.desk-save-button').click();
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await expect(dialog).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await password(page).fill('sai mật khẩu rồi');
    await phone(page).fill(owner.phone);
    await button(page, 'Vào').click();
    await expect(dialog.getByText('Số điện thoại hoặc mật khẩu chưa đúng.')).toBeVisible();
    await signIn(page, owner.phone);
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Đã gửi.')).toBeVisible();

    await houseName(page).fill('Tên Chưa Gửi');
    await expect.poll(() => kept(page, 'Tên Chưa Gửi')).toBe(1);
    await context.clearCookies();
    await page.locator('.desk-save-button').click();
    await signIn(page, other.phone);
    await expect(house(page, 'Vườn Chân Núi')).toBeVisible();
    await expect(page.getByText('Tên Chưa Gửi')).toHaveCount(0);
    await expect(dialog).toBeHidden();

    // In another tab: the first one does not go on in the name of the second.
    const tab = await context.newPage();
    await accept(tab, await invited({ name: 'Nông Thị Thẻ', phone: '0912345617' }));
    await expect(page.getByText('Đang vào: Nông Thị Thẻ')).toBeVisible();
    await signOut(tab);
    await expect(heading(page, 'Vào trang sửa bài')).toBeVisible();
    await signIn(page, owner.phone);
    await house(page, 'Đang viết dở').click();
    await expect(page.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
    await button(page, 'Nhà và câu chuyện').click();
    await expect(houseName(page)).toHaveValue('Tên Chưa Gửi');
  } finally {
    await context.close();
    await elsewhere.context.close();
  }
});

test('a member of the team changes houses, sends another link and ends a phone; an administrator takes somebody away @phone', async ({
  browser,
}) => {
  const owner = { name: 'Vi Thị Đổi', phone: '0912345618' };
  const [team, administrator, hers] = [
    await aPhone(browser, 'team'),
    await aPhone(browser, 'administrator'),
    await aPhone(browser),
  ];
  try {
    await accept(hers.page, await invited(owner));
    const { page } = team;
    await page.goto(`${village.address}/admin/#/members`);
    await page.getByRole('link', { name: /Vi Thị Đổi/ }).click();
    await page.getByText('Sửa tên, số điện thoại, nhà').click();
    await page.getByLabel('Vườn Chân Núi').check();
    await page.getByLabel('Nhà Sàn Bến Nước').uncheck();
    await button(page, 'Lưu').click();
    await expect(page.getByText('Đã lưu.')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await hers.page.reload();
    await expect(house(hers.page, 'Vườn Chân Núi')).toBeVisible();
    await expect(houses(hers.page)).toHaveCount(1);

    await button(page, 'Mất máy: bắt mọi máy ra').click();
    await button(page, 'Bắt ra').click();
    await expect(page.getByText('Đã bắt mọi máy ra.')).toBeVisible();
    await hers.page.reload();
    await expect(heading(hers.page, 'Vào trang sửa bài')).toBeVisible();
    expect(await serious(hers.page)).toEqual([]);
    await button(page, 'Gửi link mới').click();
    await expect(page.getByLabel('Lời nhắn')).toHaveValue(/mật khẩu mới.*#moi=/s);
    // One of the team does nothing with an administrator.
    await page.goto(`${village.address}/admin/#/members`);
    await page.getByRole('link', { name: new RegExp(villagePeople.administrator.name) }).click();
    await expect(page.getByText('Người quản trị chỉ do người quản trị sửa.')).toBeVisible();
    await expect(button(page, 'Gửi link mới')).toHaveCount(0);

    const { page: admin } = administrator;
    await admin.goto(`${village.address}/admin/#/members`);
    await admin.getByRole('link', { name: /Vi Thị Đổi/ }).click();
    await button(admin, 'Bỏ khỏi danh sách').click();
    await button(admin, 'Bỏ Vi Thị Đổi').click();
    await expect(admin.getByRole('link', { name: 'Mời người mới' })).toBeVisible();
    await expect(admin.getByRole('link', { name: /Vi Thị Đổi/ })).toHaveCount(0);
    await signIn(hers.page, owner.phone);
    await expect(hers.page.getByText('Số điện thoại hoặc mật khẩu chưa đúng.')).toBeVisible();
  } finally {
    for (const { context } of [team, administrator, hers]) await context.close();
  }
});

test('a person ends what is signed in elsewhere and changes her password @phone', async ({ browser }) => {
  const owner = { name: 'Hà Thị Máy', phone: '0912345619' };
  const [here, lost] = [await aPhone(browser), await aPhone(browser)];
  try {
    await accept(here.page, await invited(owner));
    await lost.page.goto(`${village.address}/admin/`);
    await signIn(lost.page, owner.phone);
    await expect(house(lost.page, 'Nhà Sàn Bến Nước')).toBeVisible();
    const { page } = here;
    await page.getByRole('link', { name: 'Tài khoản' }).click();
    await expect(page.getByText('· máy này')).toHaveCount(1);
    await button(page, /^Bắt ra/).click();
    await expect(page.getByText('Đã bắt máy này ra.')).toBeVisible();
    await page.getByText('Đổi mật khẩu').first().click();
    expect(await serious(page)).toEqual([]);
    await page.getByLabel('Mật khẩu đang dùng', { exact: true }).fill('không phải thế');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('cơm lam nướng tre');
    await button(page, 'Đổi mật khẩu').click();
    await expect(page.getByText('Mật khẩu đang dùng chưa đúng.')).toBeVisible();
    await page.getByLabel('Mật khẩu đang dùng', { exact: true }).fill(goodPassword);
    await button(page, 'Đổi mật khẩu').click();
    await expect(page.getByText('Đã đổi.')).toBeVisible();
    await lost.page.reload();
    await signIn(lost.page, owner.phone);
    await expect(lost.page.getByText('Số điện thoại hoặc mật khẩu chưa đúng.')).toBeVisible();
  } finally {
    await here.context.close();
    await lost.context.close();
  }
});

test('what opens the phone opens the desk, once that is kept; and is taken away again @phone', async ({
  browser,
}) => {
  const named = await namedVillage();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    await page.goto(named.link);
    await page.getByLabel('Đặt mật khẩu', { exact: true }).fill(goodPassword);
    await button(page, 'Đặt mật khẩu và vào').click();
    await expect(heading(page, /^Xong rồi/)).toBeVisible();
    expect(page.url()).not.toContain('moi=');
    expect(await serious(page)).toEqual([]);
    await button(page, 'Dùng vân tay hoặc khuôn mặt').click();
    await expect(page.getByText('Lần sau chỉ cần chạm vân tay')).toBeVisible();
    await button(page, 'Vào trang sửa bài').click();
    await expect(heading(page, 'Các nhà')).toBeVisible();
    await page.getByRole('link', { name: 'Tài khoản' }).click();
    await button(page, 'Ra khỏi máy này').click();
    await button(page, 'Vào bằng vân tay hoặc khuôn mặt').click();
    await expect(page.getByText(`Đang vào: ${villagePeople.team.name}`)).toBeVisible();
    await page.getByRole('link', { name: 'Tài khoản' }).click();
    await button(page, /^Bỏ:/).click();
    await expect(button(page, /^Bỏ:/)).toHaveCount(0);
    await button(page, 'Ra khỏi máy này').click();
    await button(page, 'Vào bằng vân tay hoặc khuôn mặt').click();
    await expect(page.getByText('Số điện thoại hoặc mật khẩu chưa đúng.')).toBeVisible();
  } finally {
    await context.close();
    await named.end();
  }
});
