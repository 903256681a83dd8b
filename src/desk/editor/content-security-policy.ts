import type { GitHost } from './git-host.ts';

const usualOrigins: Record<string, string[]> = {
  github: ['https://api.github.com', 'https://github.com'],
  gitlab: ['https://gitlab.com'],
};

/** Origins that a Git host's backend talks to; none without one. */
function originsOf(host: GitHost | undefined): string[] {
  if (!host) return [];
  const own = [host.base_url, host.api_root].flatMap((address) => (address ? [new URL(address).origin] : []));
  return [...new Set([...own, ...(usualOrigins[host.name] ?? [])])];
}

/**
 * What the desk's page may load: its own files, and where a Git host keeps the entries that host's. Decap checks its
 * configuration with code that it makes at run time (`unsafe-eval`) and styles itself with style elements; pictures
 * that are not saved yet are `blob:` addresses.
 */
export function contentSecurityPolicy(host?: GitHost): string {
  const origins = originsOf(host)
    .map((origin) => ` ${origin}`)
    .join('');
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${origins}`,
    "font-src 'self' data:",
    `connect-src 'self' blob: data:${origins}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
