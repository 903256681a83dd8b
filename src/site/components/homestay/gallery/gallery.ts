/** A picture opens over the page; with a modifier key, or when its program cannot be loaded, as a file of its own. */
document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-large]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const { openLarge } = await import('./large-pictures.ts');
    openLarge(link);
  } catch {
    location.assign(link.href);
  }
});
