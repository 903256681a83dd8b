import { type Count, countsOf, type PostWords } from '../../../share/counts.ts';
import { foldedText } from '../../../share/fold.ts';
import { basisOf, ownWords } from '../../../share/own-words.ts';
import { postHash } from '../../../share/post-address.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { copyOnPress } from './copy-button.ts';
import { part, sheet } from './page.ts';
import { toldWords } from './told.ts';

const shelf = ownWords();
const text = document.querySelector<HTMLTextAreaElement>('#own-text')!;
const title = document.querySelector<HTMLInputElement>('#own-title')!;
const nameOf = (post: SharedPost) => `${sheet.slug}#${postHash(post)}`;

const number = new Intl.NumberFormat('vi');

function countLine({ name, is, most, kind, advice }: Count): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = `${name}: ${number.format(is)}/${number.format(most)}${advice ? `. ${advice}` : ''}`;
  if (advice) item.classList.add('over', kind);
  return item;
}

/** The words of the fields as they are posted, copied and counted: in NFC. */
export const words = (): PostWords => ({
  text: text.value.normalize('NFC'),
  ...(!part('title-part').hidden && { title: title.value.normalize('NFC') }),
});

function showCounts(post: SharedPost): void {
  const { seen, hidden } = foldedText(text.value, post.platform);
  const behind = document.createElement('mark');
  behind.textContent = hidden;
  // A last line break has no height in the mirror, but has one in the field.
  part('mirror').replaceChildren(seen, behind, '\n');
  part('fold').hidden = hidden === '';
  part('counts').replaceChildren(...countsOf(words(), post.platform).map(countLine));
}

/** Offers what lies aside for the post, if it is not the same. */
function showOther(post: SharedPost): void {
  const other = shelf.other(nameOf(post));
  part('other').hidden = !other || basisOf(other) === basisOf(words());
}

/** Puts the caption of a post into the field: the own words of this device, or those that it is told in. */
export function showEditor(post: SharedPost): void {
  const own = shelf.read(nameOf(post));
  const told = toldWords(post);
  part('title-part').hidden = post.title === undefined;
  part('copy-title').hidden = post.title === undefined;
  part('copy-comment').hidden = !post.comment;
  text.lang = post.language;
  title.lang = post.language;
  text.value = own?.text ?? told.text;
  title.value = own?.title ?? told.title ?? '';
  part('restore').hidden = !own;
  showOther(post);
  part('stale').hidden = !own || own.basis === post.basis;
  part('not-kept').hidden = true;
  showCounts(post);
}

/** Whether the fields hold somebody's own words for the post that is shown. */
export const hasOwn = (post: SharedPost): boolean => basisOf(words()) !== basisOf(toldWords(post));

/** Puts own words of the post that is shown aside; `false` when they would be lost. */
export function putOwnAside(post: SharedPost): boolean {
  if (!hasOwn(post)) return true;
  const kept = shelf.read(nameOf(post));
  return kept !== undefined && basisOf(kept) === basisOf(words()) && shelf.setAside(nameOf(post));
}

/** Keeps what is typed. */
function keepOwn(post: SharedPost): void {
  const now = words();
  const changed = hasOwn(post);
  if (changed) {
    part('not-kept').hidden = shelf.keep(nameOf(post), { ...now, basis: post.basis });
  } else {
    part('not-kept').hidden = shelf.forget(nameOf(post));
    part('stale').hidden = true;
  }
  showOther(post);
  part('restore').hidden = !changed;
  showCounts(post);
}

/**
 * Lets the field be typed in.
 * @param current the post that is shown
 * @param onChange told after each change
 */
export function startEditor(current: () => SharedPost, onChange: () => void): void {
  // On a phone the frame above shows the words already.
  part<HTMLDetailsElement>('editor').open = matchMedia('(min-width: 64em)').matches;
  for (const field of [text, title]) {
    field.addEventListener('input', () => {
      keepOwn(current());
      onChange();
    });
  }
  part('other').addEventListener('click', () => {
    if (!shelf.swap(nameOf(current()))) return;
    showEditor(current());
    onChange();
    text.focus({ preventScroll: true });
  });
  // What another page writes is seen here at once, unless somebody is writing here too.
  const readAnew = () => {
    const isWriting = document.activeElement === text || document.activeElement === title;
    if (isWriting || !part('not-kept').hidden) return;
    showEditor(current());
    onChange();
  };
  addEventListener('storage', readAnew);
  addEventListener('pageshow', (event) => event.persisted && readAnew());
  part('restore').addEventListener('click', () => {
    shelf.forget(nameOf(current()));
    showEditor(current());
    onChange();
    text.focus({ preventScroll: true });
  });
  copyOnPress(part('copy-text'), () => words().text);
  copyOnPress(part('copy-title'), () => words().title ?? '');
  copyOnPress(part('copy-comment'), () => current().comment ?? '');
}
