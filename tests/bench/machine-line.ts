import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { ROOT } from '../program.ts';

const versionOf = async (folder: string): Promise<string> =>
  (JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/**
 * What the figures were taken on: cores, processor, versions, day.
 * @param withPeers whether what we are compared with is installed, and named
 */
export async function machineLine(withPeers: boolean): Promise<string> {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const own = `Node ${process.versions.node}, sharp ${sharp.versions.sharp} (libvips ${sharp.versions.vips})`;
  const versions = withPeers ? `${own}, ${await peerVersions()}` : own;
  return `${availableParallelism()} cores of ${model}; ${versions}; ${new Date().toISOString().slice(0, 10)}`;
}

async function peerVersions(): Promise<string> {
  const installed = (name: string, below = ROOT) => versionOf(path.join(below, 'node_modules', name));
  const here = import.meta.dirname;
  const [satori, playwright, takumi, resvg, canvas] = await Promise.all([
    installed('satori'),
    installed('playwright'),
    installed('@takumi-rs/core', here),
    installed('@resvg/resvg-js', here),
    installed('@napi-rs/canvas', here),
  ]);
  return `satori ${satori}, takumi ${takumi}, resvg-js ${resvg}, @napi-rs/canvas ${canvas}, Playwright ${playwright}`;
}

/** A warning when other programs keep the machine busy, of which Windows knows nothing. */
export function busyLine(): string | undefined {
  const load = loadavg()[0] ?? 0;
  return load > availableParallelism() / 2
    ? `Other programs keep this machine busy (load ${load.toFixed(1)}): the figures are too high and too wide to publish.`
    : undefined;
}
