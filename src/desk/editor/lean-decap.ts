import type { Plugin } from 'vite';

interface Unused {
  /** Who imports it. */
  by: RegExp;
  /** What is imported, as it is written there. */
  what: RegExp;
  /** The module in its place. */
  instead: string;
}

/** A component that shows nothing, or a function that is never called. */
const nothing = 'export default function unused() { return null; }';
const core = /\/decap-cms-core\//;

/**
 * What Decap brings and the desk never uses: half of Decap. Where a module is evaluated or a component drawn all the
 * same, something in its place answers.
 */
const unused: Unused[] = [
  // Hints in Markdown: the desk's controls show their own.
  { by: core, what: /^(?:react-markdown|remark-gfm)$/, instead: nothing },
  // Files of other kinds. What stands before a text would be run as code where it says so (GHSA-fmjm-vjmx-5xhq).
  { by: core, what: /^(?:@iarna\/toml(?:\/.*)?|tomlify-j0\.4|gray-matter)$/, instead: nothing },
  { by: core, what: /^yaml$/, instead: "export default { stringify: () => '' };" },
  { by: core, what: /^buffer$/, instead: 'export const Buffer = undefined;' },
  // The configuration is made by a program, and checked by a test.
  { by: core, what: /\/constants\/configSchema$/, instead: 'export function validateConfig() {}' },
  // Its own list, behind the desk's: that it stands there says that no editor does.
  {
    by: /\/components\/App\/App\.js/,
    what: /\/Collection$/,
    instead:
      "import { createElement } from 'react';\nexport default () => createElement('div', { 'data-no-editor': '' });",
  },
  { by: /\/components\/App\/App\.js/, what: /\/(?:Header|MediaLibrary|Workflow)$/, instead: nothing },
  {
    by: /\/components\/UI\/index\.js/,
    what: /\/DragDrop$/,
    instead: 'export const DragSource = null, DropTarget = null, HTML5DragDrop = null;',
  },
  { by: /\/components\/UI\/index\.js/, what: /\/Modal$/, instead: 'export const Modal = () => null;' },
  {
    by: /\/decap-cms-ui-default\//,
    what: /^react-aria-menubutton$/,
    instead: 'export const Wrapper = () => null, Button = Wrapper, Menu = Wrapper, MenuItem = Wrapper;',
  },
  // Round the form: its bars, preview and notes.
  {
    by: /\/EditorInterface\.js/,
    what: /^react-split-pane$|\/Editor(?:Toolbar|PreviewPane|NotesPane)$/,
    instead: nothing,
  },
  {
    by: /\/EditorInterface\.js/,
    what: /^react-scroll-sync$/,
    instead: 'export const ScrollSync = () => null, ScrollSyncPane = () => null;',
  },
];

const prefix = '\0nha-san:unused-';

const leaveOut = {
  resolveId(source: string, importer = '') {
    const place = unused.findIndex(({ by, what }) => by.test(importer) && what.test(source));
    return place < 0 ? undefined : `${prefix}${place}`;
  },
  load: (id: string) =>
    id.startsWith(prefix) ? unused[Number(id.slice(prefix.length))]?.instead : undefined,
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
