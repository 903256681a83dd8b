import { openDraft } from '../draft/draft.ts';
import { goToProblem } from './open-form.ts';
import { type Path, pathKey } from './path.ts';

let at: string | undefined;
const listeners = new Set<() => void>();

const keyOf = (path: Path) => `${openDraft()?.key} ${pathKey(path)}`;

function become(next: string | undefined): void {
  at = next;
  for (const listener of listeners) listener();
}

/** Which text of the open form is being typed again: one at a time. */
export const retyping = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isAt: (path: Path) => at === keyOf(path),
  /** Opens whatever hides the text and puts the cursor where it is typed. */
  begin(path: Path): void {
    become(keyOf(path));
    goToProblem({ path, message: '' });
  },
  end: () => become(undefined),
};
