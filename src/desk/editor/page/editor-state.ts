let state: { isHere: boolean; trouble?: string } = { isHere: false };
const listeners = new Set<() => void>();

function become(next: typeof state): void {
  state = next;
  for (const listener of listeners) listener();
}

/** How far the editor is, which comes behind the list. */
export const editor = {
  isHere: () => state.isHere,
  /** Why it did not come: a Vietnamese sentence. */
  trouble: () => state.trouble,
  arrived: () => become({ isHere: true }),
  failed: (trouble: string) => become({ isHere: false, trouble }),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
