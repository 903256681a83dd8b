import type { Kept, Records } from '../../../../src/desk/editor/drafts/records.ts';

/** What a store does when it is asked: works, throws at once, refuses while writing, or never answers. */
export type Answer = 'works' | 'throws' | 'full' | 'silent';

/** The store of one device, which all its tabs share and which fails when a test says so. */
export class MemoryRecords {
  kept: Kept = new Map();
  /** What it does at the next questions, one after the other; then it works. */
  answers: Answer[] = [];

  /** The way of one tab to it. */
  of(tab: { isOver: boolean }): Records {
    return { change: (work) => this.#change(tab, work) };
  }

  async #change(tab: { isOver: boolean }, work?: (kept: Kept) => void): Promise<Kept> {
    const answer = this.answers.shift() ?? 'works';
    if (answer === 'throws') throw new DOMException('refused', 'SecurityError');
    await Promise.resolve();
    if (tab.isOver || answer === 'silent') return new Promise(() => {});
    const kept = structuredClone(this.kept);
    work?.(kept);
    if (answer === 'full') throw new DOMException('full', 'QuotaExceededError');
    this.kept = structuredClone(kept);
    return kept;
  }
}
