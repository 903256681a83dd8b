import { directory } from './directory.ts';

/**
 * Rules for search engines: all may be read, and where the sitemap is. The pages of the team and the desk say for
 * themselves that they are not to be listed; a crawler that was kept out of them could not read that.
 */
export async function robots(): Promise<string> {
  const { site } = await directory();
  return [
    'User-agent: *',
    'Disallow:',
    '',
    `Sitemap: ${new URL('/sitemap-index.xml', site.address).href}`,
    '',
  ].join('\n');
}
