import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deskConfig } from '../../../../src/desk/editor/config.ts';
import { ROOT } from '../../../program.ts';

/** Decap's own check of a configuration, which is left out of the desk; and what it has to know. */
interface Check {
  validateConfig(config: unknown): void;
  registerWidget(name: string, control: () => null): void;
  registerCustomFormat(name: string, extension: string, formatter: object): void;
}

const entry = '\0decap-check';
const translations = '\0decap-i18n';

/** Bundled, because Decap's modules name one another in a way that Node does not follow. */
async function decapCheck(folder: string): Promise<Check> {
  const from = (path: string) => `export * from 'decap-cms-core/dist/esm/${path}.js';`;
  const modules: Record<string, string> = {
    [entry]: [from('constants/configSchema'), from('lib/registry')].join('\n'),
    // It would bring all of Decap along; the desk has no use for it.
    [translations]: "export const I18N_STRUCTURE = { no: 'no' }, I18N_FIELD = I18N_STRUCTURE;",
  };
  const bundled = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      {
        name: 'decap-check',
        enforce: 'pre',
        resolveId: (id) => (id === 'decap-check' ? entry : /\/i18n$/.test(id) ? translations : undefined),
        load: (id) => modules[id],
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'decap-check', preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = bundled as { output: { code: string }[] };
  const file = path.join(folder, 'check.mjs');
  await writeFile(file, output[0]?.code ?? '');
  return import(file);
}

let check: Check;
let folder: string;

beforeAll(async () => {
  vi.stubGlobal('location', { origin: 'https://homestay.example.vn' });
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-decap-'));
  check = await decapCheck(folder);
  check.registerCustomFormat('nha-san', 'yaml', {});
  check.registerWidget('string', () => null);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

test.each(['owner', 'team'] as const)('Decap finds nothing wrong with the form of the %s', (role) => {
  expect(() => check.validateConfig(deskConfig(role, undefined))).not.toThrow();
  expect(() =>
    check.validateConfig(deskConfig(role, { name: 'github', repo: 'na-tong/homestay' })),
  ).not.toThrow();
});

test('and would find it', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { collections, ...rest } = deskConfig('team', undefined);
  expect(() => check.validateConfig({ ...rest, collections: [{ name: 'homestays' }] })).toThrow(
    /collections/,
  );
  expect(collections).not.toHaveLength(0);
});
