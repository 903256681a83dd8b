import { batches } from '../../../share/batches.ts';
import { copyWords } from '../../../share/copy-words.ts';
import { download, handOver, takesFiles, type Way, wayOut } from '../../../share/hand-over.ts';
import { inAppBrowser } from '../../../share/in-app-browser.ts';
import { firstStep, nextStep, platformPages } from '../../../share/next-steps.ts';
import { pictureFiles } from '../../../share/picture-files.ts';
import { postHash } from '../../../share/post-address.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { platformNames } from '../platform-names.ts';
import { words } from './editor.ts';
import { picturesOf } from './frame.ts';
import { showInAppHint } from './in-app.ts';
import { part, sheet } from './page.ts';
import { markPosted } from './posted-tick.ts';

const line = part('line');
const go = part<HTMLButtonElement>('go');
const done = part<HTMLButtonElement>('done');
const open = part<HTMLAnchorElement>('open');
/** How pictures leave this browser. */
export const way: Way = wayOut(inAppBrowser(navigator.userAgent) !== undefined);

/** What the bar is about to hand over. */
let post: SharedPost;
let files: File[] = [];
/** Groups of files that go one after another; the first ones are through. */
let groups: File[][] = [];
let through = 0;

const range = (group: number) => {
  const before = groups.slice(0, group).flat().length;
  return `${before + 1}–${before + (groups[group]?.length ?? 0)}`;
};

const labels: Record<Way, () => string> = {
  share: () => `Đăng lên ${platformNames[post.platform]}`,
  files: () => 'Tải ảnh và chép lời',
  zip: () => 'Tải ảnh và chép lời',
  hold: () => 'Chép lời',
};

function showReady(): void {
  go.disabled = false;
  go.textContent =
    way === 'share' && through > 0 ? `Gửi tiếp ảnh ${range(through)}` : labels[files.length ? way : 'hold']();
}

async function prepare(): Promise<void> {
  const mine = post;
  const pictures = picturesOf(mine);
  go.disabled = true;
  go.textContent = 'Đang lấy ảnh…';
  line.textContent = firstStep(mine.platform, way);
  if (way === 'hold') {
    showReady();
    return;
  }
  try {
    const got = await pictureFiles(pictures, (ready) => {
      if (post === mine) go.textContent = `Đang lấy ảnh ${ready}/${pictures.length}…`;
    });
    if (post !== mine) return;
    files = got;
    groups = batches(files, takesFiles);
    showReady();
  } catch {
    if (post !== mine) return;
    line.textContent = 'Chưa lấy được ảnh. Hãy xem lại mạng rồi bấm “Lấy lại ảnh”.';
    go.disabled = false;
    go.textContent = 'Lấy lại ảnh';
  }
}

const copiedOrNot = (copied: boolean) =>
  copied ? 'Đã chép lời.' : 'Chưa chép được lời: hãy bấm “Chép lời” ở trên.';

/** After the hand-over: the step that is left, and the tick. */
function showDone(copied: boolean): void {
  line.textContent = `${copiedOrNot(copied)} ${nextStep(post.platform, way)}`;
  done.hidden = false;
  done.disabled = false;
  done.textContent = 'Đã đăng xong';
  // Inside an app one is in it already, or leaves by the way that the page explains.
  open.hidden = way === 'share' || way === 'hold';
  open.href = platformPages[post.platform];
  open.target = '_blank';
  open.textContent = `Mở ${platformNames[post.platform]}`;
}

async function share(copied: Promise<boolean>): Promise<void> {
  const group = groups[through] ?? [];
  const wasCopied = await copied;
  // A second call while the share sheet is open would fail.
  go.disabled = true;
  const outcome = await handOver(group);
  go.disabled = false;
  if (outcome === 'refused') {
    showInAppHint();
    line.textContent = `Bảng chia sẻ chưa mở được, hãy bấm lại. Vẫn không được thì lưu ảnh ở phần “Lưu từng ảnh”. ${copiedOrNot(wasCopied)}`;
    return;
  }
  if (outcome === 'cancelled') {
    line.textContent = `Chưa gửi ảnh, bấm lại khi muốn đăng. ${copiedOrNot(wasCopied)}`;
    return;
  }
  through += 1;
  if (through < groups.length) {
    line.textContent = `Đã gửi ${groups.slice(0, through).flat().length}/${files.length} ảnh. Quay lại đây để gửi tiếp.`;
    showReady();
    return;
  }
  through = 0;
  showReady();
  go.textContent = 'Gửi lại';
  showDone(wasCopied);
}

async function save(copied: Promise<boolean>): Promise<void> {
  if (way === 'files' || files.length === 1) {
    for (const file of files) download(file, file.name);
  } else {
    const { postPack } = await import('../../../../posts/zip/post-pack.ts');
    download(await postPack(files, words()), `${sheet.slug}-${postHash(post).replaceAll('/', '-')}.zip`);
  }
  showDone(await copied);
}

function onGo(): void {
  if (way !== 'hold' && files.length < post.pictures.length) {
    void prepare();
    return;
  }
  // Copied with every press, as the words may have been changed, and before anything else: Safari insists.
  const copied = copyWords(words().text);
  if (!files.length) void copied.then(showDone);
  else if (way === 'share') void share(copied);
  else void save(copied);
}

/** Makes the bar ready for a post: fetches its pictures, so that they are there when it is pressed. */
export function showBar(shown: SharedPost): void {
  post = shown;
  files = [];
  groups = [];
  through = 0;
  done.hidden = true;
  open.hidden = true;
  part('bar').hidden = false;
  void prepare();
}

/** Lets the bar be pressed. */
export function startBar(): void {
  go.addEventListener('click', onGo);
  done.addEventListener('click', () => {
    markPosted(post);
    done.disabled = true;
    done.textContent = 'Đã ghi ✓';
    line.textContent = `Đã ghi: đăng lên ${platformNames[post.platform]} hôm nay.`;
  });
}
