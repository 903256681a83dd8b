const entry = /^#\/collections\/(homestays|villages|experiences)\/entries\/([^/?]+)\/?$/;

/**
 * Decap calls an entry in a folder of its own `ben-nuoc/index`. Links to the desk, from the booking kit and in
 * messages, say `ben-nuoc`. To be called before Decap's router listens, which would look for an entry of that name.
 */
export function prettyAddresses(): void {
  const mend = (event?: HashChangeEvent) => {
    const [, collection, slug] = entry.exec(location.hash) ?? [];
    if (!slug) return;
    event?.stopImmediatePropagation();
    location.replace(`#/collections/${collection}/entries/${slug}/index`);
  };
  mend();
  window.addEventListener('hashchange', mend);
}
