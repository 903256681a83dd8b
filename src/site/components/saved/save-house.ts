import { dropCopies, keepCopies } from '../../saved/copies.ts';
import { withoutSlug, withSlug } from '../../saved/saved-slugs.ts';
import { onSavedChange, savedSlugs, setSavedSlugs } from '../../saved/shelf.ts';

/** The heart of one house. It shows itself once it can do something. */
class SaveHouse extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button) button.hidden = false;
    this.show();
  }

  show(): void {
    this.toggleAttribute('saved', savedSlugs().includes(this.slug));
  }

  press(): void {
    const slugs = savedSlugs();
    const isSaved = slugs.includes(this.slug);
    setSavedSlugs(isSaved ? withoutSlug(slugs, this.slug) : withSlug(slugs, this.slug));
    // That a copy cannot be kept (no room, no signal) does not undo what the guest has chosen.
    (isSaved ? dropCopies : keepCopies)(this.copies).catch(() => {});
  }

  private get slug(): string {
    return this.dataset.slug ?? '';
  }

  private get copies(): string[] {
    return this.dataset.copies?.split(' ') ?? [];
  }
}

customElements.define('save-house', SaveHouse);
// One listener for all: cards come and go while the directory is searched.
document.addEventListener('click', ({ target }) => {
  const house = (target as Element).closest('save-house button')?.parentElement;
  if (house instanceof SaveHouse) house.press();
});
onSavedChange(() => {
  for (const house of document.querySelectorAll<SaveHouse>('save-house')) house.show();
});
