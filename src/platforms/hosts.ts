import type { Source } from './source.ts';

/** What a host of static sites takes for nothing. A limit that it does not have, or does not tell, is absent. */
export interface Host {
  name: string;
  limits: {
    /** Bytes of the whole site. */
    bytes?: number;
    files?: number;
    /** Files and folders together. */
    entries?: number;
    /** Bytes of one file. */
    file?: number;
  };
  sources: readonly Source[];
}

/** Free hosts whose limits are published. Netlify publishes none for a site: it is not here. */
export const freeHosts = [
  {
    name: 'GitHub Pages',
    limits: { bytes: 1_000_000_000 },
    sources: [
      {
        from: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
        checked: '2026-11-30',
        trust: 'official',
      },
    ],
  },
  {
    name: 'GitLab Pages',
    limits: { bytes: 1_000_000_000, entries: 200_000 },
    sources: [
      {
        from: 'https://gitlab.com/gitlab-org/gitlab/-/issues/405048',
        checked: '2026-11-30',
        trust: 'official',
      },
      {
        from: 'https://gitlab.com/gitlab-org/gitlab/-/issues/500273',
        checked: '2026-11-30',
        trust: 'official',
      },
    ],
  },
  {
    name: 'Cloudflare Pages',
    limits: { files: 20_000, file: 25 * 1024 * 1024 },
    sources: [
      {
        from: 'https://developers.cloudflare.com/pages/platform/limits/',
        checked: '2026-11-29',
        trust: 'official',
      },
      {
        from: 'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/',
        checked: '2026-11-30',
        trust: 'official',
      },
    ],
  },
] as const satisfies readonly Host[];
