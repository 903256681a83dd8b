import engines from 'gray-matter/lib/engines.js';

/**
 * Takes from the front-matter reader in Decap the engine that runs an entry's text as code when it begins with
 * `---js` (GHSA-fmjm-vjmx-5xhq, mended in decap-cms 3.17.2). The desk's entries are plain YAML; this is for the rest.
 */
export function disarmFrontMatter(): void {
  const refuse = {
    parse(): never {
      throw new Error('Front matter in JavaScript is not read.');
    },
    stringify(): never {
      throw new Error('Front matter in JavaScript is not written.');
    },
  };
  engines.javascript = refuse;
  engines.js = refuse;
}
