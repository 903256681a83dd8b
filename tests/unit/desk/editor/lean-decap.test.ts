import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type InlineConfig, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { desk } from '../../../../src/desk/astro.ts';
import { ROOT } from '../../../program.ts';

/** Bundles with the plugins that the desk gives to Astro, and with nothing else. */
function deskConfig(): InlineConfig {
  let given: InlineConfig = {};
  const setup = desk().hooks['astro:config:setup'] as unknown as (options: {
    updateConfig(config: { vite: InlineConfig }): void;
  }) => void;
  setup({ updateConfig: ({ vite }) => Object.assign(given, vite) });
  given = { ...given, configFile: false, root: ROOT, logLevel: 'silent', appType: 'custom' };
  return { ...given, plugins: given.plugins?.filter((each) => nameOf(each) !== 'nha-san-desk') };
}

const nameOf = (plugin: unknown) => (plugin as { name?: string }).name;

/** Parsers that Decap brings and the desk never calls. One of them dies in a browser: it asks for Node's `global`. */
const parsers = /node_modules\/(?:@iarna\/toml|tomlify-j0\.4|esprima|react-markdown|remark-gfm|micromark)\//;

test('in development the desk is bundled without the parsers that ask for what a browser has not', async ({
  onTestFinished,
}) => {
  const cacheDir = await mkdtemp(path.join(tmpdir(), 'nha-san-vite-'));
  const server = await createServer({
    ...deskConfig(),
    cacheDir,
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: ['decap-cms-core'] },
  });
  onTestFinished(async () => {
    await server.close();
    await rm(cacheDir, { recursive: true, force: true });
  });
  const { depsOptimizer } = server.environments.client;
  await depsOptimizer?.init();
  const bundled = depsOptimizer?.metadata.optimized['decap-cms-core'];
  await bundled?.processing;
  const map = JSON.parse(await readFile(`${bundled?.file}.map`, 'utf8')) as { sources: string[] };
  expect(map.sources.filter((file) => /\/(?:js-yaml|decap-cms-core)\//.test(file)).length).toBeGreaterThan(
    50,
  );
  expect(map.sources.filter((file) => parsers.test(file))).toEqual([]);
});

test('the built desk is bundled without them as well', async () => {
  const { plugins } = await resolveConfig(deskConfig(), 'build');
  expect(plugins.map(nameOf)).toContain('nha-san-lean-decap');
});
