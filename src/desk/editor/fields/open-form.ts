import { showErrors } from '../decap/store.ts';
import { isWithin, type Path, pathKey, pathOf } from './path.ts';
import { takeWantedField } from './wanted-field.ts';

/** What is wrong where, in a Vietnamese sentence. */
export interface Problem {
  path: Path;
  message: string;
}

/** A control of the form that is open. */
export interface OpenControl {
  path: Path;
  /** Decap's id for it, under which errors are kept. */
  id: string;
  /** Ids of the controls around it. */
  parentIds: string[];
  /** Makes what lies below visible: opens a list item, a group. */
  open?(path: Path): void;
}

const controls = new Map<string, OpenControl>();
/** Controls that show a problem. */
const marked = new Set<string>();
const headings = new Map<string, () => void>();

/** Adds a control to the open form; returns how to take it out. */
export function join(control: OpenControl): () => void {
  const key = pathKey(control.path);
  controls.set(key, control);
  return () => {
    if (controls.get(key) === control) controls.delete(key);
  };
}

/** Adds a heading whose fields may be folded away; `open` unfolds them. */
export function joinHeading(fields: readonly string[], open: () => void): () => void {
  for (const field of fields) headings.set(field, open);
  goToWantedField();
  return () => {
    for (const field of fields) if (headings.get(field) === open) headings.delete(field);
  };
}

/** An address may name a field. Headings join last, so by then the whole form is drawn. */
function goToWantedField(): void {
  const wanted = takeWantedField();
  // All headings join in one go.
  if (wanted) setTimeout(() => goToProblem({ path: pathOf(wanted), message: '' }));
}

/** The innermost control of the form that holds a path. A field that this person does not see has none of its own. */
export function controlFor(path: Path): OpenControl | undefined {
  for (let length = path.length; length > 0; length--) {
    const control = controls.get(pathKey(path.slice(0, length)));
    if (control) return control;
  }
  return undefined;
}

function mark(control: OpenControl, messages: string[]): void {
  const key = pathKey(control.path);
  if (messages.length === 0 && !marked.has(key)) return;
  if (messages.length) marked.add(key);
  else marked.delete(key);
  const { id, parentIds } = control;
  showErrors(
    id,
    messages.map((message) => ({ type: 'CUSTOM', message, parentIds })),
  );
}

/**
 * Shows the problems of a whole entry at their controls, and takes away those that are mended.
 * @param left show new ones at this control only, which has just been left: elsewhere the person is not done yet
 */
export function showProblems(problems: readonly Problem[], left?: Path): void {
  for (const control of controls.values()) {
    const isDue = !left || marked.has(pathKey(control.path)) || pathKey(control.path) === pathKey(left);
    if (!isDue) continue;
    const own = problems.filter(({ path }) => controlFor(path) === control);
    mark(control, [...new Set(own.map(({ message }) => message))]);
  }
}

/** Opens whatever hides the control of a path, moves there and puts the cursor in. */
export function goToProblem({ path }: Problem): void {
  const target = controlFor(path);
  if (!target) return;
  headings.get(String(path[0]))?.();
  for (const control of controls.values()) {
    if (isWithin(target.path, control.path)) control.open?.(path);
  }
  // By the next frame what was open before is closed.
  requestAnimationFrame(() => focusOnceVisible(target.id, path.length > target.path.length));
}

const focusable = 'input:not([type=file]), textarea, select, button';

/** Where the cursor goes in a control; with `inside`, to the part that is wrong, or was opened to be looked at. */
function cursorPlace(control: HTMLElement, inside: boolean): HTMLElement | null {
  if (control.matches(focusable)) return control;
  const wrong = '[aria-invalid="true"], .desk-retyping :is(input, textarea)';
  const opened = '[data-open="true"] :is(select, textarea)';
  const part = inside
    ? (control.querySelector<HTMLElement>(wrong) ?? control.querySelector<HTMLElement>(opened))
    : null;
  return part ?? control.querySelector<HTMLElement>(focusable);
}

/** Moves to a control as soon as what was opened around it is drawn; gives up after so many frames. */
function focusOnceVisible(id: string, inside: boolean, frames = 60): void {
  requestAnimationFrame(() => {
    const control = document.getElementById(id);
    if (!control?.getClientRects().length && frames > 0) return focusOnceVisible(id, inside, frames - 1);
    const place = control && cursorPlace(control, inside);
    // The middle of a long list is anywhere.
    const isLong = control && control.offsetHeight > innerHeight / 2;
    (isLong ? place : control)?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  });
}
