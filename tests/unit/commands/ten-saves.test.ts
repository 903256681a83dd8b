import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { watchContent } from '../../../src/commands/watch-content.ts';
import { bundledProgram } from '../../../src/program/program.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aServedSite } from '../../fixtures/served-site.ts';

const houses = { 'nha-mot': 'Nhà Một', 'nha-hai': 'Nhà Hai' };
type Slug = keyof typeof houses;
const slugs = Object.keys(houses) as Slug[];

/** Pages that say the name of a house in several places: heading, description, captions, lists, data. */
const pages: Record<string, Slug[]> = {
  '/homestay/': slugs,
  '/homestay/nha-mot/': ['nha-mot'],
  '/en/homestay/nha-hai/': ['nha-hai'],
  '/kit/nha-mot/': ['nha-mot'],
  '/api/homestays.json': slugs,
};

let cache: string;
let content: string;
let served: Awaited<ReturnType<typeof aServedSite>>;
let unwatch: () => void;
const at = (slug: Slug, name: string) => path.join(content, 'homestays', slug, name);
const git = (...args: string[]) => execFileSync('git', args, { cwd: content, encoding: 'utf8' }).trim();

/** What the file of a house says with a number in its name. */
const texts = new Map<Slug, string>();
const textWith = (slug: Slug, number: number) =>
  (texts.get(slug) ?? '').replace(/^name: .*$/m, `name: ${houses[slug]} ${number}`);

beforeAll(() => bundledProgram(), 300_000);

beforeAll(async () => {
  cache = mkdtempSync(path.join(tmpdir(), 'nha-san-saves-'));
  content = await aContentFolder();
  vi.stubEnv('NHA_SAN_CONTENT', content);
  vi.stubEnv('NHA_SAN_CACHE', cache);
  for (const slug of slugs) texts.set(slug, readFileSync(at(slug, 'index.yaml'), 'utf8'));
  // No card is drawn: its words are on the pages.
  served = await aServedSite({
    cards: async (cards, onCard) => {
      for (const index of cards.keys()) onCard(index, { bytes: 1, dropped: [] });
    },
  });
  unwatch = watchContent(content, () => served.rebuild.changed());
});

afterAll(() => {
  unwatch();
  served.end();
  vi.unstubAllEnvs();
  for (const each of [content, cache]) rmSync(each, { recursive: true });
});

/** Numbers that a page says behind the name of a house. */
const numbersOf = (html: string, slug: Slug) =>
  new Set([...html.matchAll(new RegExp(`${houses[slug]} (\\d+)`, 'g'))].map(([, number]) => Number(number)));

/** Asks for all pages all the time until it is ended; what each has said last, and what was wrong with any answer. */
function asking() {
  const said = new Map<string, number>();
  const faults: string[] = [];
  let isOver = false;
  const ask = async (address: string, of: Slug[]) => {
    const answer = await fetch(served.origin + address);
    const html = await answer.text();
    if (answer.status !== 200) faults.push(`${address} was answered with ${answer.status}`);
    for (const slug of of) {
      const [number, ...others] = numbersOf(html, slug);
      if (number === undefined) faults.push(`${address} does not show ${slug}`);
      else if (others.length) faults.push(`${address} shows ${slug} as ${number} and as ${others}`);
      else if (number < (said.get(`${address} ${slug}`) ?? 0))
        faults.push(`${address} shows ${number} again`);
      else said.set(`${address} ${slug}`, number);
    }
  };
  const done = Object.entries(pages).map(async ([address, of]) => {
    while (!isOver) await ask(address, of);
  });
  const end = async () => {
    isOver = true;
    await Promise.all(done);
  };
  return { said, faults, end };
}

type Save = (slug: Slug, number: number) => void | Promise<void>;

const inPlace: Save = (slug, number) => writeFileSync(at(slug, 'index.yaml'), textWith(slug, number));

/** Gives way until the site has read the content as it is now. */
const isBroken = (slug: Slug) =>
  expect
    .poll(() => served.site.content?.leftOut, { interval: 5, timeout: 20_000 })
    .toContain(`homestays/${slug}`);

const kinds: [string, Save][] = [
  [
    'a rename over the file',
    (slug, number) => {
      writeFileSync(at(slug, '.index.yaml.moi'), textWith(slug, number));
      renameSync(at(slug, '.index.yaml.moi'), at(slug, 'index.yaml'));
    },
  ],
  ['writing in place', inPlace],
  [
    'writing in place in two pieces, of which the first is read',
    async (slug, number) => {
      const text = textWith(slug, number);
      writeFileSync(at(slug, 'index.yaml'), text.slice(0, text.length >> 1));
      await isBroken(slug);
      appendFileSync(at(slug, 'index.yaml'), text.slice(text.length >> 1));
    },
  ],
  [
    'taking the file away and putting one there',
    (slug, number) => {
      rmSync(at(slug, 'index.yaml'));
      inPlace(slug, number);
    },
  ],
  [
    'copying a photo in and naming it',
    (slug, number) => {
      const file = `moi-${number}.jpg`;
      copyFileSync(at(slug, 'photos/bathroom.jpg'), at(slug, `photos/${file}`));
      const named = textWith(slug, number).replaceAll('house-pond.jpg', file);
      writeFileSync(at(slug, 'index.yaml'), named);
    },
  ],
];

/** Ten saves of both houses at once; each is waited for until every page shows it. */
async function saveTenTimes(save: (number: number) => unknown) {
  await save(0);
  await expect
    .poll(() => served.site.content?.homestays.map(({ name }) => name.replace(/\D/g, '')), {
      timeout: 20_000,
    })
    .toEqual(['0', '0']);
  const { said, faults, end } = asking();
  try {
    for (let number = 1; number <= 10; number++) {
      await save(number);
      const all = Object.entries(pages).flatMap(([address, of]) => of.map((slug) => `${address} ${slug}`));
      const stale = () => all.filter((each) => said.get(each) !== number);
      await expect.poll(stale, { interval: 5, timeout: 20_000 }).toEqual([]);
    }
  } finally {
    await end();
  }
  expect(faults).toEqual([]);
}

describe('ten saves in a row of two houses at once are each shown while pages are asked for', {
  timeout: 180_000,
}, () => {
  test.each(kinds)('by %s', (_how, save) =>
    saveTenTimes((number) => Promise.all(slugs.map((slug) => save(slug, number)))));

  test('by Git: another commit is checked out or pulled', async () => {
    const commits: string[] = [];
    git('init', '-q');
    git('config', 'user.email', 'to@thu.example');
    git('config', 'user.name', 'Tổ Thử');
    for (let number = 0; number <= 10; number++) {
      for (const slug of slugs) inPlace(slug, number);
      git('add', '-A');
      git('commit', '-qm', String(number));
      commits.push(git('rev-parse', 'HEAD'));
    }
    const upstream = path.join(cache, 'upstream');
    execFileSync('git', ['clone', '-q', content, upstream]);
    await saveTenTimes((number) =>
      number % 2
        ? git('pull', '-q', '--ff-only', upstream, commits[number] ?? '')
        : git('checkout', '-qf', commits[number] ?? ''),
    );
  });
});

test('a photo that is named is on the page, and can be had', async () => {
  const page = await (await fetch(`${served.origin}/homestay/nha-mot/`)).text();
  inPlace('nha-mot', 11);
  copyFileSync(at('nha-mot', 'photos/bathroom.jpg'), at('nha-mot', 'photos/moi-sau.jpg'));
  writeFileSync(
    at('nha-mot', 'index.yaml'),
    textWith('nha-mot', 12).replaceAll('house-pond.jpg', 'moi-sau.jpg'),
  );
  const photo = /\/photos\/moi-sau-[\da-f]{8}-\d+\.avif/;
  expect(page).not.toMatch(photo);
  const shown = async () => photo.exec(await (await fetch(`${served.origin}/homestay/nha-mot/`)).text())?.[0];
  await expect.poll(shown, { interval: 20, timeout: 20_000 }).toBeDefined();
  const answer = await fetch(served.origin + (await shown()));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/avif']);
});
