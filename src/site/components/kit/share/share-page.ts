import { askedPost, postHash } from '../../../share/post-address.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { pageStarted } from '../../../started.ts';
import { showBar, startBar, way } from './bar.ts';
import { copyOnPress } from './copy-button.ts';
import { showEditor, startEditor, words } from './editor.ts';
import { showFrame, showWords } from './frame.ts';
import { showInAppHint } from './in-app.ts';
import { form, parts, sheet } from './page.ts';
import { showPosted, startPosted } from './posted-tick.ts';
import { showSingles } from './singles.ts';
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

function show(next: SharedPost): void {
  post = next;
  const fields = form.elements;
  for (const key of ['platform', 'angle', 'language'] as const) {
    const field = fields.namedItem(key) as RadioNodeList | HTMLSelectElement | HTMLInputElement;
    field.value = post[key];
    if (field instanceof HTMLInputElement) field.checked = true;
  }
  showFrame(post);
  showEditor(post);
  showWords(post, words());
  showPosted(post);
  showSingles(post);
  showBar(post);
}

form.addEventListener('change', () => {
  show(nearest(Object.fromEntries(new FormData(form))));
  history.replaceState(null, '', `#${postHash(post)}`);
});
window.addEventListener('hashchange', () => {
  const asked = askedPost(location.hash);
  if (asked && sheet.posts.length) show(nearest(asked));
});

for (const button of parts('copy-link')) copyOnPress(button, () => button.dataset.copyLink ?? '');
// Those of some apps do hand pictures over; when one then refuses, the bar explains the way out.
if (way !== 'share') showInAppHint();
if (sheet.posts.length) {
  startEditor(
    () => post,
    () => showWords(post, words()),
  );
  startPosted(() => post);
  startBar();
  startZips();
  show(nearest({ language: 'vi', ...askedPost(location.hash) }));
}
pageStarted();
