import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipWithCallback } from 'node:zlib';
import { allHousesWord } from '../homestay/addresses.ts';
import { pageScripts } from '../site/page-scripts.ts';

const gzip = promisify(gzipWithCallback);
const gzipped = async (content: string | Buffer) => (await gzip(content)).length;

/** Bytes that a page takes on the line, with gzip. Its styles stand in the page. */
export interface PageWeight {
  /** Of the page with its scripts. */
  all: number;
  /** Of the scripts that it runs when it opens. */
  scripts: number;
}

/** What a house may weigh: it is opened on a phone, on a weak line. */
export const housePageBudget: PageWeight = { all: 60 * 1024, scripts: 15 * 1024 };

/** What a page of the site in this folder weighs. */
export async function pageWeight(site: string, html: string): Promise<PageWeight> {
  const sizes = await Promise.all([...(await pageScripts(site, html)).values()].map(gzipped));
  const scripts = sizes.reduce((sum, each) => sum + each, 0);
  return { all: (await gzipped(html)) + scripts, scripts };
}

/**
 * What the heaviest house of the site in this folder weighs, in whatever language; nothing when it has none. Only the
 * three longest pages are packed to find it: packing thousands would take longer than making them.
 */
export async function heaviestHousePage(site: string): Promise<PageWeight | undefined> {
  const files = await readdir(site, { recursive: true });
  const houses = files.filter((file) => {
    const [, slug] = /^(?:\w\w[/\\])?homestay[/\\]([^/\\]+)[/\\]index\.html$/.exec(file) ?? [];
    return slug && slug !== allHousesWord;
  });
  const sizes = await Promise.all(
    houses.map(async (file) => ({ file, bytes: (await stat(path.join(site, file))).size })),
  );
  const longest = sizes.toSorted((one, other) => other.bytes - one.bytes).slice(0, 3);
  const weights = await Promise.all(
    longest.map(async ({ file }) => pageWeight(site, await readFile(path.join(site, file), 'utf8'))),
  );
  return weights.toSorted((one, other) => other.all - one.all)[0];
}
