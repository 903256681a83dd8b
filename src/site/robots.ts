import { directory } from './directory.ts';

/** Rules for search engines: everything but the team's pages, and where the sitemap is. */
export async function robots(): Promise<string> {
  const { site } = await directory();
  return [
    'User-agent: *',
    'Disallow: /kit/',
    'Disallow: /admin/',
    '',
    `Sitemap: ${new URL('/sitemap-index.xml', site.address).href}`,
    '',
  ].join('\n');
}
