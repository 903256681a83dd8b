import type { PostWords } from '../../../share/counts.ts';
import { foldedText } from '../../../share/fold.ts';
import { postHash } from '../../../share/post-address.ts';
import type { SharedPicture, SharedPost } from '../../../share/share-sheet.ts';
import { parts, sheet } from './page.ts';
import { image, makeWhole, whenNear } from './picture.ts';

const frames = parts('frame');
const within = (frame: HTMLElement, name: string) => frame.querySelector<HTMLElement>(`[data-${name}]`);

/** The pictures of a post. */
export const picturesOf = ({ pictures }: SharedPost): SharedPicture[] =>
  pictures.map((file) => sheet.pictures[file]).filter((picture) => picture !== undefined);

function showPictures(frame: HTMLElement, pictures: SharedPicture[]): void {
  const list = within(frame, 'pictures')!;
  const items = pictures.map((picture) => {
    const item = document.createElement('li');
    item.append(image(picture));
    if (!picture.light) whenNear(item, () => makeWhole(item));
    return item;
  });
  list.replaceChildren(...items);
  list.scrollLeft = 0;
}

/** Which of the pictures of a set is seen. */
function showDots(frame: HTMLElement, pictures: SharedPicture[]): void {
  const list = within(frame, 'pictures')!;
  const dots = within(frame, 'dots');
  if (!dots) return;
  dots.replaceChildren(...pictures.map(() => document.createElement('span')));
  const light = () => {
    const at = Math.round(list.scrollLeft / list.clientWidth) || 0;
    for (const [index, dot] of [...dots.children].entries()) dot.classList.toggle('on', index === at);
  };
  list.onscroll = light;
  light();
}

/** Shows the words in the frame of their platform, folded as the app folds them. */
export function showWords(post: SharedPost, { title = '', text }: PostWords): void {
  const frame = frames.find(({ dataset }) => dataset.frame === post.platform)!;
  const { seen, hidden } = foldedText(text, post.platform);
  within(frame, 'seen')!.textContent = seen;
  const titled = within(frame, 'title');
  if (titled) titled.textContent = title;
  const rest = within(frame, 'hidden');
  const unfold = within(frame, 'unfold');
  if (!rest || !unfold) return;
  rest.textContent = hidden;
  rest.hidden = true;
  unfold.hidden = hidden === '';
  unfold.onclick = () => {
    rest.hidden = false;
    unfold.hidden = true;
  };
}

/** Shows the pictures of the post whole, now that they are here. */
export function showWhole(): void {
  for (const frame of frames) if (!frame.hidden) makeWhole(frame);
}

/** Shows a post as it will stand in its app. */
export function showFrame(post: SharedPost): void {
  for (const frame of frames) {
    frame.hidden = frame.dataset.frame !== post.platform;
    if (frame.hidden) continue;
    frame.lang = post.language;
    const pictures = picturesOf(post);
    // The first one stands there before the script has come.
    if (frame.dataset.post !== postHash(post)) showPictures(frame, pictures);
    frame.dataset.post = postHash(post);
    showDots(frame, pictures);
  }
  for (const how of parts('how')) how.hidden = how.dataset.how !== post.platform;
}
