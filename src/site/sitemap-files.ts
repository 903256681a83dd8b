import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { Directory } from '../listings/entries.ts';
import { indexedPages, sitemapOptions } from './sitemap.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The sitemap, by address: as `@astrojs/sitemap` makes it at the end of a build whose pages are these. */
export async function sitemapFiles(directory: Directory): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nha-san-sitemap-'));
  try {
    const { hooks } = sitemap(sitemapOptions(directory));
    const config = {
      site: directory.site.address,
      base: '/',
      trailingSlash: 'always',
      build: { format: 'directory' },
    };
    const addresses = indexedPages(directory).flatMap((page) => Object.values(page.addresses));
    const pages = addresses.map((address) => ({ pathname: address.slice(1) }));
    await hooks['astro:config:done']?.({ config } as never);
    await hooks['astro:routes:resolved']?.({ routes: [] } as never);
    await hooks['astro:build:done']?.({
      dir: pathToFileURL(`${folder}/`),
      pages,
      logger: silent,
    } as never);
    const names = (await readdir(folder)).sort();
    const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
    return new Map(names.map((name, index) => [`/${name}`, texts[index] as string]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
