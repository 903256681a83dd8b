import type { Plugin } from 'vite';
import { nodes } from './nodes.ts';

/** Notes that are for developers. */
const unread = new Set(['contract', 'examples', '$schema', '~standard']);

/**
 * Gives the editor in the browser what its form is made of as plain data, a tenth of the schemas that it is made from.
 * The schemas themselves, Zod and the world's telephone numbers come behind it: see `checks.ts`.
 */
export function nodesAsData(): Plugin {
  return {
    name: 'nha-san-nodes-as-data',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      if (!/\/src\/desk\/form\/nodes\.ts$/.test(id)) return undefined;
      const data = JSON.stringify(nodes, (key, value) => (unread.has(key) ? undefined : value));
      return `export const nodes = ${data};`;
    },
  };
}
