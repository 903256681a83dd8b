import type { SharedPicture } from '../../../share/share-sheet.ts';

/** A picture as `PostPicture.astro` has it; one that has no light one stays empty until it is made whole. */
export function image({ src, light, alt, width, height }: SharedPicture): HTMLPictureElement {
  const picture = document.createElement('picture');
  const element = new Image(width, height);
  element.decoding = 'async';
  element.alt = alt;
  if (!light) {
    element.dataset.src = src;
    picture.append(element);
    return picture;
  }
  const source = document.createElement('source');
  source.type = 'image/avif';
  source.srcset = light;
  picture.append(source, element);
  // Only now: outside of its frame it would fetch the whole one.
  element.src = src;
  return picture;
}

/** Shows the pictures of a part of the page whole, in the place of the light ones. */
export function makeWhole(within: Element): void {
  for (const source of within.querySelectorAll('picture > source')) source.remove();
  for (const element of within.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    element.src = element.dataset.src ?? '';
    delete element.dataset.src;
  }
}

/** Pixels from the screen at which something counts as near. */
const near = 200;

const waiting = new WeakMap<Element, () => void>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      waiting.get(target)?.();
    }
  },
  { rootMargin: `${near}px` },
);

/** Does something once a part of the page is nearly seen. */
export function whenNear(part: Element, run: () => void): void {
  waiting.set(part, run);
  observer.observe(part);
}
