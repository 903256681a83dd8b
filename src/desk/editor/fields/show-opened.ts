/** Moves what has just been opened to the top of the window when it stands so low that its inside is out of sight. */
export function showOpened(heading: Element | null): void {
  requestAnimationFrame(() => {
    if (heading && heading.getBoundingClientRect().top > innerHeight / 3)
      heading.scrollIntoView({ block: 'start' });
  });
}
