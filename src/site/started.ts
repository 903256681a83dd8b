/** To be called when the script of a page has set everything up: what the page says until then is taken away. */
export function pageStarted(): void {
  for (const said of document.querySelectorAll('[data-unstarted]')) said.remove();
}
