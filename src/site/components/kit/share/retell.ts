import type { CaptionLength } from '../../../../captions/caption-length.ts';
import type { Round } from '../../../../posts/other-words.ts';
import type { WordsChoice } from '../../../share/post-address.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { sameDay } from '../../../share/told-day.ts';
import { wordsAfter } from '../../../share/words-file.ts';
import { hasOwn, putOwnAside } from './editor.ts';
import { part, root } from './page.ts';
import { lastPost } from './posted-tick.ts';
import { type Chosen, choiceOf, roundsOf, tell } from './told.ts';

const button = part<HTMLButtonElement>('retell');
const said = part('words-said');
const label = button.textContent;
const lengths = [...root.querySelectorAll<HTMLInputElement>('input[name=length]')];

let current: () => SharedPost;
let onTold: () => void;

/** Shows how long the words are that are told. */
export function showLength(post: SharedPost): void {
  said.textContent = '';
  for (const each of lengths) each.checked = each.value === choiceOf(post).length;
}

const outOfReach = 'Chưa lấy được lời khác. Lời đang có vẫn dùng được; khi có mạng hãy bấm lại.';
const notKept =
  'Máy này không giữ được lời bạn đã sửa nên chưa đổi. Hãy chép lời ấy ra chỗ khác, rồi bấm “Trả lại câu gốc”.';

const stillThere = ' Lời bạn sửa vẫn còn: bấm “Xem lời đã sửa”.';

/** Where words stand in their round: `Lời 2/5.` */
function place(rounds: readonly Round[], key: string): string {
  const round = rounds.find((each) => each.some((words) => words.key === key)) ?? [];
  return `Lời ${round.findIndex((words) => words.key === key) + 1}/${round.length}.`;
}

/** Tells the shown post in other words; what somebody has written is put aside before. */
async function change(next: (post: SharedPost, rounds: Round[]) => Partial<Chosen>): Promise<void> {
  const post = current();
  part<HTMLDetailsElement>('editor').open = true;
  for (const each of [button, ...lengths]) each.disabled = true;
  button.textContent = 'Đang lấy lời khác…';
  const rounds = await roundsOf(post).catch(() => undefined);
  for (const each of [button, ...lengths]) each.disabled = false;
  button.textContent = label;
  if (post !== current()) return;
  const own = hasOwn(post);
  const isKept = !rounds || putOwnAside(post);
  const isTold = rounds && isKept && tell(post, rounds, { ...choiceOf(post), ...next(post, rounds) });
  if (isTold) onTold();
  showLength(post);
  if (!isTold) said.textContent = isKept ? outOfReach : notKept;
  else said.textContent = `${place(rounds, choiceOf(post).words)}${own ? stillThere : ''}`;
}

/**
 * Tells a post in the words that an address asks for; where it asks for none and those of the page were posted on an
 * earlier day from this device, in the next ones. Out of reach, it keeps its words.
 */
export async function tellAsked(
  post: SharedPost,
  asked: Pick<WordsChoice, 'words' | 'length'> = {},
): Promise<void> {
  const now = choiceOf(post);
  const { words, length } = { ...now, ...asked };
  const last = lastPost(post);
  const isOver = !asked.words && last?.words === now.words && !sameDay(new Date(last.at), new Date());
  if (words === now.words && length === now.length && !isOver) return;
  const rounds = await roundsOf(post).catch(() => undefined);
  if (!rounds) {
    if (asked.words && post === current()) said.textContent = outOfReach;
    return;
  }
  const key = isOver ? (wordsAfter(rounds, now.words)?.key ?? words) : words;
  const isShown = post === current();
  const isWritten = isShown && hasOwn(post);
  if (!tell(post, rounds, { words: key, length }) || !isShown) return;
  if (!isWritten) onTold();
  showLength(post);
}

/**
 * Lets other words be chosen.
 * @param shown the post that is shown
 * @param then told after each change of its words
 */
export function startRetelling(shown: () => SharedPost, then: () => void): void {
  current = shown;
  onTold = then;
  button.addEventListener('click', () =>
    change((post, rounds) => {
      const words = wordsAfter(rounds, choiceOf(post).words)?.key;
      return words === undefined ? {} : { words };
    }),
  );
  for (const each of lengths) {
    each.addEventListener('change', () => change(() => ({ length: each.value as CaptionLength })));
  }
}
