import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aVillage, goodPassword as password, villagePeople } from '../../fixtures/village.ts';
import { ROOT } from '../../program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-member-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as npm does: without anything that transforms TypeScript. */
async function member(args: string[], data = path.join(folder, 'data')) {
  const run = promisify(execFile);
  const env = {
    ...process.env,
    NHA_SAN_DATA: data,
    NHA_SAN_CONTENT: path.join(ROOT, 'content'),
    NODE_OPTIONS: '',
  };
  return run(process.execPath, ['src/commands/member.ts', ...args], { cwd: ROOT, env }).then(
    ({ stdout, stderr }) => ({ code: 0, printed: stdout, complaint: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      printed: stdout,
      complaint: stderr,
    }),
  );
}

test('makes the first administrator, once, with a link at the address of the site', async () => {
  const content = path.join(folder, 'content');
  await mkdir(content);
  await writeFile(path.join(content, 'site.yaml'), 'address: https://homestay.lambinh.vn/\n');
  const first = ['--first', 'Ma Thị Quản', '0912', '345', '678', '--content', content];
  const { code, printed, complaint } = await member(first);
  expect([code, complaint]).toEqual([0, '']);
  expect(printed).toMatch(/^ {2}https:\/\/homestay\.lambinh\.vn\/admin\/#moi=[\w-]{32}$/m);
  expect(printed).toContain('Gửi link này qua Zalo cho đúng người ấy, rồi nhờ họ mở bằng Chrome');
  const second = await member(['--first', 'Ai Khác', '0987654321']);
  expect([second.code, second.printed]).toEqual([1, '']);
  expect(second.complaint).toContain('Đã có người quản trị: Ma Thị Quản.');
});

test('while the address of the site leads nowhere, the link is for this machine', async () => {
  const { printed } = await member(['--first', 'Ma Thị Quản', '0912345678']);
  expect(printed).toMatch(/^ {2}http:\/\/localhost:4321\/admin\/#moi=[\w-]{32}$/m);
  expect(printed).toContain('Địa chỉ này chỉ để thử trên máy này.');
});

test('nobody else reads what it makes', async () => {
  await member(['--first', 'Ma Thị Quản', '0912345678']);
  const data = path.join(folder, 'data');
  expect((await stat(data)).mode & 0o777).toBe(0o700);
  const files = await readdir(data);
  expect(files.sort()).toEqual(['key', 'village.sqlite']);
  for (const file of files) expect((await stat(path.join(data, file))).mode & 0o777).toBe(0o600);
});

test.each([
  ['no words', []],
  ['an unknown word', ['--second', 'Ma Thị Quản', '0912345678']],
  ['two acts', ['--list', '--link', '0912345678']],
  ['no name', ['--first', '', '0912345678']],
  ['no number', ['--first', 'Ma Thị Quản']],
  ['a number that is none', ['--first', 'Ma Thị Quản', '0912']],
  ['an address that is none', ['--first', 'Ma Thị Quản', '0912345678', '--address', 'nha-san.vn']],
  ['a list of nobody', ['--list']],
  ['a link for nobody', ['--link', '0912345678']],
])('with %s nothing is made, and it says how it is used', async (_what, args) => {
  const { code, printed, complaint } = await member(args);
  expect([code, printed]).toEqual([1, '']);
  expect(complaint).toMatch(/npm run member|Ví dụ/);
  expect(complaint).not.toContain('    at ');
  expect(await readdir(folder)).toEqual([]);
});

test('makes links and ends sessions while the server runs', async () => {
  const village = await aVillage();
  const { phone } = villagePeople.administrator;
  try {
    const { printed } = await member(['--link', phone, '--address', 'http://localhost:4321/'], village.data);
    const token = /#moi=([\w-]+)/.exec(printed)?.[1];
    expect(printed).toContain('http://localhost:4321/admin/#moi=');
    expect((await village.post('nobody', '/invitation', { token })).body).toMatchObject({ isKnown: true });
    expect((await village.post('nobody', '/invitation/accept', { token, password })).status).toBe(200);

    expect((await village.ask('owner', '/me')).status).toBe(200);
    await member(['--end-sessions', villagePeople.owner.phone], village.data);
    expect((await village.ask('owner', '/me')).status).toBe(401);

    const list = await member(['--list'], village.data);
    expect(list.printed).toContain('Quan Thị Nhà, 0912 345 603, chủ nhà, nha-mot');
    expect(list.printed).toContain('4 thành viên');
  } finally {
    await village.end();
  }
});
