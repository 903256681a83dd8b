import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Scripts that a script needs before it runs; what it loads later, on demand, is not among them. */
const importsOf = (script: string) =>
  [...script.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^"'();]*?from\s*)?["']([^"']+\.js)["']/g)].map(
    ([, address = '']) => address,
  );

/**
 * The scripts a page runs when it opens, each once, by their addresses.
 * @param site folder of the built site
 */
export async function pageScripts(site: string, html: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const waiting = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => address);
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (found.has(address)) continue;
    const script = await readFile(path.join(site, address));
    found.set(address, script);
    const base = new URL(address, 'https://site.example');
    waiting.push(...importsOf(script.toString()).map((each) => new URL(each, base).pathname));
  }
  return found;
}
