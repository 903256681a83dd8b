import { give } from './give.ts';

// iOS before 15.4 takes `<dialog>` for an element without a meaning. Its style sheets say how it lies over the page.

function show(this: HTMLElement): void {
  this.setAttribute('open', '');
}

const kind: object = Object.getPrototypeOf(document.createElement('dialog'));
give(kind, {
  show,
  showModal: show,
  close(this: HTMLElement) {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  },
});
if (!('open' in kind)) {
  Object.defineProperty(kind, 'open', {
    configurable: true,
    get(this: HTMLElement) {
      return this.hasAttribute('open');
    },
    set(this: HTMLElement, open: boolean) {
      this.toggleAttribute('open', open);
    },
  });
}
