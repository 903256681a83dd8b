const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Each page carries its styles (a weak line saves a round trip) and pictures say where they are cut; hashes would
  // have to name every one of them. Scripts are what can do harm, and none may stand in a page.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
} as const;

const written = (policy: Record<string, readonly string[]>) =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

const withPictures = (origins: readonly string[]) => ({
  ...directives,
  'img-src': [...directives['img-src'], ...origins],
});

/**
 * What a page of the site may load: files of its own origin, and no script that stands in the page. For
 * `<meta http-equiv>`. The editing desk has a policy of its own.
 * @param pictures other origins of pictures: the map tiles that a site has chosen
 */
export const contentSecurityPolicy = (pictures: readonly string[] = []): string =>
  written(withPictures(pictures));

/** The same for a header, which can also forbid other sites to frame the page. */
export const contentSecurityHeader = (pictures: readonly string[] = []): string =>
  written({ ...withPictures(pictures), 'frame-ancestors': ["'self'"] });
