import { gzipSync } from 'node:zlib';
import { type BuiltPage, bytesAt } from './built-pages.ts';

const gzipped = (content: string | Buffer) => gzipSync(content).length;

/** Scripts that a script needs before it runs; what it loads later, on demand, is not among them. */
const importsOf = (script: string) =>
  [...script.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^"'();]*?from\s*)?["']([^"']+\.js)["']/g)].map(
    ([, address = '']) => address,
  );

/** Addresses of the scripts a page runs when it opens, each once. */
async function scriptsOf(site: string, { html }: BuiltPage): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const waiting = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => address);
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (found.has(address)) continue;
    const script = await bytesAt(site, address);
    found.set(address, script);
    const base = new URL(address, 'https://site.example');
    waiting.push(...importsOf(script.toString()).map((each) => new URL(each, base).pathname));
  }
  return found;
}

/** Bytes of a page and of the scripts it runs when it opens, with gzip. Its styles stand in the page. */
export async function pageWeight(site: string, page: BuiltPage): Promise<{ page: number; scripts: number }> {
  const scripts = [...(await scriptsOf(site, page)).values()].reduce((sum, each) => sum + gzipped(each), 0);
  return { page: gzipped(page.html), scripts };
}

/** Bytes that a file has on the line: what is text is sent with gzip, pictures and fonts are packed already. */
export async function bytesOnTheLine(site: string, address: string): Promise<number> {
  const bytes = await bytesAt(site, address);
  return /\/$|\.(?:html|js|css|svg|json|webmanifest)$/.test(address) ? gzipped(bytes) : bytes.length;
}
