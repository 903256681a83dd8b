import { onSavedChange, savedSlugs } from '../../saved/shelf.ts';

const links = document.querySelectorAll<HTMLAnchorElement>('[data-saved-link]');

function show(): void {
  const count = savedSlugs().length;
  for (const link of links) {
    link.hidden = count === 0;
    const number = link.querySelector('[data-saved-count]');
    if (number) number.textContent = String(count);
  }
}

show();
onSavedChange(show);
