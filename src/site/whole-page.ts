/** That this runs shows that the scripts of the page have come: what says otherwise goes. */
document.querySelector('[data-unstarted=head]')?.remove();

/**
 * A picture whose AVIF does not come is shown as its JPEG: a browser chooses by the type that a `<source>` names, and on
 * some hosts nothing lies under the other.
 */
function withoutAvif(image: Element): void {
  if (!(image instanceof HTMLImageElement) || !image.currentSrc.endsWith('.avif')) return;
  for (const source of image.parentElement?.querySelectorAll('source[type="image/avif"]') ?? []) {
    source.remove();
  }
}

addEventListener('error', ({ target }) => target instanceof Element && withoutAvif(target), true);
// Those that had failed before this script came.
for (const image of document.images) if (image.complete && !image.naturalWidth) withoutAvif(image);
