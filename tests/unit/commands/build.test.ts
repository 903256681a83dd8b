import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile } from '../../fixtures/listing.ts';

const root = path.join(import.meta.dirname, '../../..');
const run = promisify(execFile);

let folder: string;
let content: string;
let site: string;

/** Runs one of the project's commands on the test's own folders; gives its exit code and what it printed. */
async function command(name: 'build' | 'check', ...more: string[]) {
  const file = path.join(root, 'src/commands', `${name}.ts`);
  const env = {
    ...process.env,
    NHA_SAN_CACHE: path.join(folder, 'cache'),
    NO_COLOR: '1',
    // Vitest's own: with them the pages would be built as for development.
    DEV: undefined,
    PROD: undefined,
    MODE: undefined,
    NODE_ENV: 'production',
  };
  try {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', file, '--content', content, ...more], {
      cwd: root,
      env,
    });
    return { code: 0, printed: stdout };
  } catch (fault) {
    const { code, stdout, stderr } = fault as { code: number; stdout: string; stderr: string };
    return { code, printed: `${stdout}${stderr}` };
  }
}

const build = () => command('build', '--out', site);
const listed = async (part: string) => (await readdir(path.join(site, part))).sort();

/** What others keep by its address: the picture of each page about a house, and the plan for calendars. */
async function keptByOthers() {
  const pages = (await readdir(site, { recursive: true })).filter((file) =>
    /(?:^|\/)(?:homestay|kit)\/nha-[^/]+\/index\.html$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(4);
  const pictures = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(path.join(site, page), 'utf8');
      const address = html.match(/<meta property="og:image" content="([^"]+)"/)?.[1] ?? '';
      return [page, new URL(address).pathname] as const;
    }),
  );
  return {
    pictures: Object.fromEntries(pictures),
    plan: await readFile(path.join(site, 'kit/ke-hoach.ics'), 'utf8'),
  };
}

async function filesBelow(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A sum of each file of the site, by its address. */
async function sumsOfSite() {
  const sums = new Map<string, string>();
  for (const file of await filesBelow(site)) {
    sums.set(path.relative(site, file).replaceAll(path.sep, '/'), sumOf(await readFile(file)));
  }
  return sums;
}

/** What a power cut or a failing disk leaves of a file, or of two files that lie beside each other. */
const harms: ((bytes: Buffer, other: Buffer) => Uint8Array)[] = [
  () => Buffer.alloc(0),
  (bytes) => bytes.subarray(0, bytes.length >> 1),
  (bytes) => Buffer.alloc(bytes.length),
  (bytes) => bytes.with(bytes.length >> 1, (bytes.at(bytes.length >> 1) ?? 0) ^ 0x40),
  (_, other) => other,
];

/** Does each harm to one of the files; gives how many were harmed. */
async function harm(files: string[]): Promise<number> {
  const some = files.slice(0, harms.length + 1);
  const bytes = await Promise.all(some.map((file) => readFile(file)));
  let count = 0;
  for (const [index, harmed] of harms.entries()) {
    const [file, own, other] = [some[index], bytes[index], bytes[index + 1] ?? bytes[0]];
    if (!file || !own?.length || !other) continue;
    await writeFile(file, harmed(own, other));
    count++;
  }
  return count;
}

const figure = (printed: string, row: string) =>
  printed.split('\n').findLast((line) => line.includes(row)) ?? '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-build-'));
  const consent = { by: 'Cô Thử', on: '2026-10-15', covers: ['website', 'booking'] };
  content = await aContentFolder({
    homestays: {
      'nha-ba': aHomestayFile({ name: 'Nhà Ba' }),
      // In a script that no card can show and Booking.com does not take alone; not for the apps.
      'nha-it': aHomestayFile({ name: 'ホームステイ', sample: false, consent }),
    },
  });
  site = path.join(folder, 'site');
});

afterAll(async () => {
  for (const each of [folder, content]) await rm(each, { recursive: true, force: true });
});

describe('with a required field deleted in one of four houses', () => {
  let slugs: string[];
  let broken: string;
  let first: Awaited<ReturnType<typeof command>>;
  /** The site of a build with an empty cache. */
  let fresh: Awaited<ReturnType<typeof sumsOfSite>>;

  beforeAll(async () => {
    slugs = (await readdir(path.join(content, 'homestays'))).sort();
    broken = slugs[0] ?? '';
    const file = path.join(content, 'homestays', broken, 'index.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^name: .*\n/m, ''));
    first = await build();
    expect(first.code, first.printed).toBe(0);
    fresh = await sumsOfSite();
  }, 900_000);

  test('the others are built, in both languages', async () => {
    const others = slugs.filter((slug) => slug !== broken);
    expect(others).toHaveLength(3);
    expect(await listed('cards')).toEqual(others.filter((slug) => slug !== 'nha-it'));
    for (const slug of others) {
      for (const page of [`homestay/${slug}`, `en/homestay/${slug}`, `kit/${slug}`]) {
        expect(await listed(page)).toContain('index.html');
      }
    }
  });

  test('of a house that agreed to the website and Booking.com there is nothing for the apps', async () => {
    const files = await readdir(site, { recursive: true, withFileTypes: true });
    const naming = files
      .filter((file) => file.isFile())
      .map((file) => path.relative(site, path.join(file.parentPath, file.name)).split(path.sep))
      .filter((parts) => parts.some((part) => part.startsWith('nha-it')))
      .map((parts) => parts.join('/'))
      // Packed, for hosts that send such.
      .filter((file) => !file.endsWith('.br'));
    expect(naming.sort()).toEqual([
      'da-luu/nha-it.json',
      'en/homestay/nha-it/index.html',
      'en/saved/nha-it.json',
      'homestay/nha-it/index.html',
      'kit/nha-it/booking-en.txt',
      'kit/nha-it/booking-pack.json',
      'kit/nha-it/booking-vi.txt',
      'kit/nha-it/booking.json',
      'kit/nha-it/booking/index.html',
      'kit/nha-it/index.html',
      'kit/nha-it/poster/index.html',
    ]);
    const { property_name } = JSON.parse(await readFile(path.join(site, 'kit/nha-it/booking.json'), 'utf8'));
    expect(property_name).toBe('Homestay ホームステイ');
    expect(await readFile(path.join(site, 'kit/ke-hoach.ics'), 'utf8')).not.toContain('nha-it');
  });

  test('the one with the fault is nowhere in the site', async () => {
    const pages = await readdir(site, { recursive: true });
    expect(pages.filter((page) => page.split(path.sep).includes(broken))).toEqual([]);
    expect(await readFile(path.join(site, 'homestay/index.html'), 'utf8')).not.toContain(
      `/homestay/${broken}/`,
    );
  });

  test('the build says which file and field, and what to do', () => {
    const from = first.printed.indexOf('CHƯA ĐƯA LÊN TRANG');
    const to = first.printed.indexOf('\n\n', first.printed.indexOf('[Invalid input', from));
    expect(first.printed.slice(from, to).replaceAll(broken, '<slug>')).toMatchInlineSnapshot(`
      "CHƯA ĐƯA LÊN TRANG: content/homestays/<slug>

      content/homestays/<slug>/index.yaml → name
        Thiếu “Tên nhà”. Ví dụ: “Homestay Suối Mơ”.
        [Invalid input: expected string, received undefined]"
    `);
  });

  test('the check command says the same and fails', async () => {
    const { code, printed } = await command('check');
    expect(code).toBe(1);
    expect(printed).toContain('Thiếu “Tên nhà”');
  });

  test('the command and the bundled pages name cards alike: none is drawn twice', async () => {
    const contents = async (folder: string) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.jpg'));
      return Promise.all(
        files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'latin1')),
      );
    };
    const published = new Set(await contents(path.join(site, 'cards')));
    const kept = await contents(path.join(folder, 'cache/cards'));
    expect(kept.length).toBeGreaterThan(40);
    expect(kept).toHaveLength(published.size);
  });

  test('a second build with nothing changed makes no card and no photo again, and no other address', async () => {
    const before = await keptByOthers();
    const second = await build();
    expect(await keptByOthers()).toEqual(before);
    expect(await sumsOfSite()).toEqual(fresh);
    expect(figure(first.printed, '[cards]')).not.toContain('all reused');
    expect(figure(second.printed, '[cards]')).toContain('dùng lại tất cả [all reused]');
    expect(figure(second.printed, '[photos]')).toContain('dùng lại tất cả [all reused]');
  }, 600_000);

  test('after damage to the cache nothing of it is in the site, and the build does not say that all was reused', async () => {
    const cache = path.join(folder, 'cache');
    const partOf = (file: string) => path.relative(cache, file).split(path.sep)[0] ?? '';
    const parts = Map.groupBy(await filesBelow(cache), partOf);
    expect([...parts.keys()]).toEqual(expect.arrayContaining(['cards', 'photos', 'photos.json']));
    // As many of each part as there are harms, for each that is harmed takes time to make again; their proofs are good.
    let harmed = 0;
    for (const each of parts.values()) harmed += await harm(each.filter((file) => !file.endsWith('.proof')));
    expect(harmed).toBeGreaterThan(2 * harms.length);

    const { code, printed } = await build();
    expect(code, printed).toBe(0);
    expect(figure(printed, '[cards]')).not.toContain('all reused');
    expect(figure(printed, '[photos]')).not.toContain('all reused');
    expect(await sumsOfSite()).toEqual(fresh);
  }, 600_000);

  test('a price that changes gives the card of its house another address, and the events of the plan a later date', async () => {
    const before = await keptByOthers();
    const changed = slugs.find((slug) => slug !== broken)!;
    const file = path.join(content, 'homestays', changed, 'index.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('150000', '165000'));
    expect((await build()).code).toBe(0);
    const after = await keptByOthers();
    for (const [page, picture] of Object.entries(after.pictures)) {
      if (page.includes(changed)) expect(picture, page).not.toBe(before.pictures[page]);
      else expect(picture, page).toBe(before.pictures[page]);
      // The same picture lies under the documented address.
      const bytes = (address: string) => readFile(path.join(site, address));
      expect(await bytes(picture)).toEqual(await bytes(picture.replace(/-[\da-f]{8}(?=\.jpg$)/, '')));
    }
    const [modified, was] = [after, before].map(({ plan }) => plan.match(/^LAST-MODIFIED:(.*)$/m)?.[1] ?? '');
    expect(modified! > was!).toBe(true);
  }, 600_000);
});

test('a broken village would take its houses along: the old site stays, and the build says how many and why', async () => {
  const before = await listed('homestay');
  const file = path.join(content, 'villages/ban-thu/index.yaml');
  const good = await readFile(file, 'utf8');
  await writeFile(file, `${good}x: 1\n`);
  const { code, printed } = await build();
  await writeFile(file, good);
  expect(code).toBe(1);
  expect(printed).toMatch(/3 nhà sẽ mất khỏi trang .*content\/villages\/ban-thu.*Trang cũ được giữ nguyên/);
  expect(printed).toContain('có mục không hiểu được: “x”');
  expect(await listed('homestay')).toEqual(before);
});

test('a broken site.yaml stops the build with the reason, and the old site stays', async () => {
  const before = await listed('.');
  await writeFile(path.join(content, 'site.yaml'), 'name: Trang\n');
  const { code, printed } = await build();
  expect(code).toBe(1);
  expect(printed).toContain('Thiếu “Địa chỉ trang”');
  expect(await listed('.')).toEqual(before);
});
