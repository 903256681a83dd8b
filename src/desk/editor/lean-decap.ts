import type { Plugin } from 'vite';

/**
 * Packages that Decap brings for what the desk never uses, by who imports them: Markdown in hints (the desk's
 * controls show their own), TOML files, and JavaScript inside YAML, which must not run anyway. About 130 KB of brotli.
 */
const unused: [importer: RegExp, packages: RegExp][] = [
  [/\/decap-cms-core\//, /^(?:react-markdown|remark-gfm|@iarna\/toml(?:\/.*)?|tomlify-j0\.4)$/],
  [/\/js-yaml\//, /^esprima$/],
];

const emptyModule = '\0nha-san:unused';

const leaveOut = {
  resolveId(source: string, importer = '') {
    const isUnused = unused.some(([by, packages]) => by.test(importer) && packages.test(source));
    return isUnused ? emptyModule : undefined;
  },
  load: (id: string) =>
    id === emptyModule ? 'export default function unused() { return null; }' : undefined,
};

/**
 * Leaves them out of the desk, in the built site and in development alike: there packages are bundled beforehand, by
 * plugins of their own, and one of these parsers asks for Node's `global`.
 */
export function leanDecap(): Plugin {
  return {
    name: 'nha-san-lean-decap',
    enforce: 'pre',
    config: () => ({
      optimizeDeps: { rolldownOptions: { plugins: [{ name: 'nha-san-lean-decap', ...leaveOut }] } },
    }),
    ...leaveOut,
  };
}
