import type { PostWords } from '../../../share/counts.ts';
import { foldedText } from '../../../share/fold.ts';
import type { SharedPicture, SharedPost } from '../../../share/share-sheet.ts';
import { parts, sheet } from './page.ts';

const frames = parts('frame');
const within = (frame: HTMLElement, name: string) => frame.querySelector<HTMLElement>(`[data-${name}]`);

/** The pictures of a post. */
export const picturesOf = ({ pictures }: SharedPost): SharedPicture[] =>
  pictures.map((file) => sheet.pictures[file]).filter((picture) => picture !== undefined);

/** A picture as it stands in a frame and in the list below it. */
export function image({ src, alt, width, height }: SharedPicture, eager: boolean): HTMLImageElement {
  const element = new Image(width, height);
  element.loading = eager ? 'eager' : 'lazy';
  element.decoding = 'async';
  element.alt = alt;
  element.src = src;
  return element;
}

function showPictures(frame: HTMLElement, pictures: SharedPicture[]): void {
  const list = within(frame, 'pictures')!;
  const items = pictures.map((picture, index) => {
    const item = document.createElement('li');
    item.append(image(picture, index < 2));
    return item;
  });
  list.replaceChildren(...items);
  list.scrollLeft = 0;
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

/** Shows a post as it will stand in its app. */
export function showFrame(post: SharedPost): void {
  for (const frame of frames) {
    frame.hidden = frame.dataset.frame !== post.platform;
    frame.lang = post.language;
    if (!frame.hidden) showPictures(frame, picturesOf(post));
  }
  for (const how of parts('how')) how.hidden = how.dataset.how !== post.platform;
}
