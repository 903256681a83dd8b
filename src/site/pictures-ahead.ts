/** How far below the screen pictures are fetched once a page is being scrolled, in screens. */
const ahead = '150%';

/** A picture of a page that waits until it is seen. */
const waits = 'picture.waits';

function fetchAhead(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        (target as HTMLElement).style.contentVisibility = 'visible';
      }
    },
    { rootMargin: `${ahead} 0px` },
  );
  const watch = (within: ParentNode) => {
    for (const picture of within.querySelectorAll(waits)) near.observe(picture);
  };
  watch(document);
  // Lists grow while they are scrolled.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) watch(node);
  }).observe(document.body, { childList: true, subtree: true });
}

// On a phone a page fetches the pictures that are seen and no more: the line is weak, and many visits end there. Whoever
// scrolls goes on, and from then on pictures come before they are reached.
if (scrollY > 0) fetchAhead();
else addEventListener('scroll', fetchAhead, { once: true, passive: true });
