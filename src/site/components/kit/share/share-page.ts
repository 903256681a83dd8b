import { askedPost, type WordsChoice, wordsHash } from '../../../share/post-address.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { pageStarted } from '../../../started.ts';
import { showBar, startBar, way } from './bar.ts';
import { copyOnPress } from './copy-button.ts';
import { showEditor, startEditor, words } from './editor.ts';
import { showFrame, showWords } from './frame.ts';
import { showInAppHint } from './in-app.ts';
import { form, part, parts, sheet } from './page.ts';
import { showPosted, startPosted } from './posted-tick.ts';
import { showLength, startRetelling, tellAsked } from './retell.ts';
import { showSingles } from './singles.ts';
import { askedWords } from './told.ts';
import { startZips } from './zips.ts';

let post: SharedPost;

/** The post that comes nearest to what is asked for: a choice that does not exist gives way to the first there is. */
function nearest(asked: Partial<Record<'platform' | 'angle' | 'language', unknown>>): SharedPost {
  const fits = (key: 'platform' | 'angle' | 'language', posts: SharedPost[]) => {
    const found = posts.filter((each) => each[key] === asked[key]);
    return found.length ? found : posts;
  };
  return fits('language', fits('angle', fits('platform', sheet.posts)))[0]!;
}

/** Offers the languages in which there are posts for a platform. */
function showLanguages({ platform }: SharedPost): void {
  const known = new Set(
    sheet.posts.filter((each) => each.platform === platform).map(({ language }) => language),
  );
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name=language]')) {
    field.closest('label')!.hidden = !known.has(field.value);
  }
  part('languages').hidden = known.size < 2;
}

/** Shows the words of the post, which may be others now. */
function showTold(): void {
  showEditor(post);
  showWords(post, words());
}

const showAddress = () => history.replaceState(null, '', `#${wordsHash({ ...post, ...askedWords(post) })}`);

function show(next: SharedPost, asked: Partial<WordsChoice> = {}): void {
  post = next;
  const fields = form.elements;
  for (const key of ['platform', 'angle', 'language'] as const) {
    const field = fields.namedItem(key) as RadioNodeList | HTMLSelectElement | HTMLInputElement;
    field.value = post[key];
    if (field instanceof HTMLInputElement) field.checked = true;
  }
  showLanguages(post);
  showFrame(post);
  showTold();
  showLength(post);
  showPosted(post);
  showSingles(post);
  showBar(post);
  const { words: key, length } = asked;
  void tellAsked(post, { ...(key && { words: key }), ...(length && { length }) });
}

form.addEventListener('change', () => {
  show(nearest(Object.fromEntries(new FormData(form))));
  showAddress();
});
window.addEventListener('hashchange', () => {
  const asked = askedPost(location.hash);
  if (asked && sheet.posts.length) show(nearest(asked), asked);
});

for (const button of parts('copy-link')) copyOnPress(button, () => button.dataset.copyLink ?? '');
// Those of some apps do hand pictures over; when one then refuses, the bar explains the way out.
if (way !== 'share') showInAppHint();
if (sheet.posts.length) {
  startEditor(
    () => post,
    () => showWords(post, words()),
  );
  startRetelling(
    () => post,
    () => {
      showTold();
      showAddress();
    },
  );
  startPosted(() => post);
  startBar();
  startZips();
  const asked = askedPost(location.hash);
  show(nearest({ language: 'vi', ...asked }), asked);
}
pageStarted();
