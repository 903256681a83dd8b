import { createHash } from 'node:crypto';
import type { Language } from '../../homestay/language.ts';
import { languages } from '../../homestay/language.ts';
import { pageScripts } from '../page-scripts.ts';
import { savedAddress } from '../saved/addresses.ts';
import { offlineAddress } from './addresses.ts';
import type { FallbackPage } from './fallback.ts';

/** Name of the bundled worker, without what it keeps. */
export const workerBody = 'worker.js';

/** A file that is kept on the device from the start. */
interface KeptFile {
  url: string;
  /** Changes when the file does; `null` where its name does. */
  revision: string | null;
}

const kept = (url: string, html: string) => ({
  url,
  revision: createHash('sha256').update(html).digest('hex').slice(0, 12),
});

/**
 * The service worker with what it keeps from the start in each of these languages: the page that stands in for others,
 * and the page of saved houses, which somebody may open for the first time without a signal.
 * @param body the bundled worker
 * @param scripts folder of the bundled scripts
 * @param page HTML of a page of the site
 */
export async function workerFile(
  siteLanguages: readonly Language[],
  { body, scripts, page }: { body: string; scripts: string; page: (address: string) => Promise<string> },
): Promise<string> {
  const standIns = siteLanguages.map(async (language): Promise<FallbackPage> => {
    const address = offlineAddress(language);
    return { ...kept(address, await page(address)), below: `${languages[language].prefix}/` };
  });
  const files = new Map<string, KeptFile>();
  for (const language of siteLanguages) {
    const address = savedAddress(language);
    const html = await page(address);
    files.set(address, kept(address, html));
    for (const url of (await pageScripts(scripts, html)).keys()) files.set(url, { url, revision: null });
  }
  return [
    `self.nhaSanPages=${JSON.stringify(await Promise.all(standIns))};`,
    `self.nhaSanFiles=${JSON.stringify([...files.values()])};`,
    body,
  ].join('');
}
