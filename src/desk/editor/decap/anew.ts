import { history } from 'decap-cms-core/dist/esm/routing/history.js';

const entry = /^(\/collections\/[^/]+)\/(?:entries\/|new)/;

/**
 * Decap draws one editor for all entries and fills it once: on the way straight from one entry to another, as by a
 * link or the phone's “back”, it goes on showing the first. By way of the list it is made anew.
 */
export function openEntriesAnew(): void {
  let before = history.location.pathname;
  history.listen(({ pathname }, action) => {
    const from = before;
    before = pathname;
    const list = entry.exec(pathname)?.[1];
    // Decap itself moves on from a new entry to the saved one by pushing.
    if (action !== 'POP' || !list || from === pathname || !entry.test(from)) return;
    // Not while the history still tells of this step.
    setTimeout(() => {
      history.replace(list);
      whenListIsDrawn(() => history.replace(pathname));
    });
  });
}

/** What `leanDecap` has in the place of Decap's list is in the page, though out of sight, once its editor is gone. */
function whenListIsDrawn(then: () => void): void {
  const root = document.getElementById('nc-root') ?? document.body;
  const isDrawn = () => root.querySelector('[data-no-editor]') !== null;
  const observer = new MutationObserver(() => {
    if (!isDrawn()) return;
    observer.disconnect();
    then();
  });
  if (isDrawn()) then();
  else observer.observe(root, { childList: true, subtree: true });
}
