import { batches } from '../../../share/batches.ts';
import { copyWords } from '../../../share/copy-words.ts';
import { download, handOver, takesFiles, type Way, wayOut } from '../../../share/hand-over.ts';
import { inAppBrowser } from '../../../share/in-app-browser.ts';
import { firstStep, nextStep, platformPages } from '../../../share/next-steps.ts';
import { onSeenAgain } from '../../../share/page-seen.ts';
import { pictureFiles } from '../../../share/picture-files.ts';
import { postHash } from '../../../share/post-address.ts';
import type { SharedPost } from '../../../share/share-sheet.ts';
import { platformNames } from '../platform-names.ts';
import { words } from './editor.ts';
import { picturesOf, showWhole } from './frame.ts';
import { showInAppHint } from './in-app.ts';
import { fileStem, part, root } from './page.ts';
import { markPosted } from './posted-tick.ts';

const line = part('line');
const go = part<HTMLButtonElement>('go');
const again = part<HTMLButtonElement>('again');
const done = part<HTMLButtonElement>('done');
const open = part<HTMLAnchorElement>('open');
/** How pictures leave this browser. */
export const way: Way = wayOut(inAppBrowser(navigator.userAgent) !== undefined);

/** One post on its way out. What comes late belongs to the post for which it was asked, whichever is shown by then. */
interface Sending {
  readonly post: SharedPost;
  stage: 'idle' | 'failed' | 'sharing';
  said: string;
  /** While its pictures are on their way. */
  fetching?: Promise<void> | undefined;
  /** Whether the button was pressed before they had come. */
  pressed: boolean;
  /** Pictures that have come. */
  ready: number;
  files: File[];
  /** Groups of files that go one after another; the first ones are through. */
  groups: File[][];
  through: number;
  /** Whether the last group may not have gone: the share sheet has not answered. */
  unsure: boolean;
  /** How often the share sheet was called: an older call says nothing about a newer one. */
  calls: number;
  /** `offered`: “Đã đăng xong” can be pressed. `noted`: it was. */
  tick?: 'offered' | 'noted';
}

/** Those of this visit, by post. */
const sendings = new Map<SharedPost, Sending>();
let shown: Sending;

const range = ({ groups }: Sending, group: number) => {
  const before = groups.slice(0, group).flat().length;
  return `${before + 1}–${before + (groups[group]?.length ?? 0)}`;
};

function label(sending: Sending): string {
  const { post, stage, pressed, through, tick, ready } = sending;
  if (pressed) return ready ? `Đang lấy ảnh ${ready}/${post.pictures.length}…` : 'Đang lấy ảnh…';
  if (stage === 'failed') return 'Lấy lại ảnh';
  if (way === 'share' && through > 0) return `Gửi tiếp ảnh ${range(sending, through)}`;
  if (way === 'share' && tick) return 'Gửi lại';
  if (way === 'hold') return 'Chép lời';
  return way === 'share' ? `Đăng lên ${platformNames[post.platform]}` : 'Tải ảnh và chép lời';
}

/** Shows how a post stands, if it is the one that is looked at. */
function show(sending: Sending): void {
  if (sending !== shown) return;
  const { post, stage, said, pressed, tick, through, unsure } = sending;
  line.textContent = said;
  go.textContent = label(sending);
  go.disabled = pressed || stage === 'sharing';
  again.hidden = !(unsure && through > 0 && stage === 'idle');
  again.textContent = `Gửi lại ảnh ${range(sending, through - 1)}`;
  done.hidden = !tick;
  done.disabled = tick === 'noted';
  done.textContent = tick === 'noted' ? 'Đã ghi ✓' : 'Đã đăng xong';
  // Inside an app one is in it already, or leaves by the way that the page explains.
  open.hidden = tick !== 'offered' || way === 'share' || way === 'hold';
  open.href = platformPages[post.platform];
  open.target = '_blank';
  open.textContent = `Mở ${platformNames[post.platform]}`;
}

async function fetchPictures(sending: Sending): Promise<void> {
  const { post } = sending;
  sending.stage = 'idle';
  sending.ready = 0;
  sending.said = firstStep(post.platform, way);
  show(sending);
  try {
    sending.files = await pictureFiles(picturesOf(post), (ready) => {
      sending.ready = ready;
      show(sending);
    });
    sending.groups = batches(sending.files, takesFiles);
    if (sending === shown) showWhole();
  } catch {
    sending.stage = 'failed';
    sending.said = 'Chưa lấy được ảnh. Hãy xem lại mạng rồi bấm “Lấy lại ảnh”.';
  }
  sending.fetching = undefined;
  show(sending);
}

/** Has the pictures of a post fetched, unless they are here, on their way, or leave this browser by another way. */
function prepare(sending: Sending): Promise<void> {
  if (way === 'hold' || sending.files.length) return Promise.resolve();
  sending.fetching ??= fetchPictures(sending);
  return sending.fetching;
}

const copiedOrNot = (copied: boolean) =>
  copied ? 'Đã chép lời.' : 'Chưa chép được lời: hãy bấm “Chép lời” ở trên.';

/** After the hand-over: the step that is left, and the tick. */
function offerTick(sending: Sending, copied: boolean): void {
  sending.said = `${copiedOrNot(copied)} ${nextStep(sending.post.platform, way, sending.post.language)}`;
  sending.tick = 'offered';
  show(sending);
}

/** A group is taken to be through: the next one, or the tick. */
function goOn(sending: Sending, copied: boolean): void {
  sending.stage = 'idle';
  sending.through += 1;
  if (sending.through >= sending.groups.length) {
    sending.through = 0;
    offerTick(sending, copied);
    return;
  }
  const { groups, through, files, unsure } = sending;
  sending.said = unsure
    ? `Ảnh ${range(sending, through - 1)} đã vào ${platformNames[sending.post.platform]} thì bấm “Gửi tiếp”.`
    : `Đã gửi ${groups.slice(0, through).flat().length}/${files.length} ảnh. Quay lại đây để gửi tiếp.`;
  if (unsure) sending.tick = 'offered';
  show(sending);
}

/** Some share sheets never answer: what to do when the page is seen again meanwhile. */
let seenAgain: (at: number) => void = () => {};

async function share(sending: Sending, copied: Promise<boolean>): Promise<void> {
  const { through: from, groups, tick } = sending;
  // A second call while the share sheet is open would fail.
  sending.stage = 'sharing';
  show(sending);
  const wasCopied = await copied;
  const call = ++sending.calls;
  sending.unsure = false;
  const asked = performance.now();
  const answer = handOver(groups[from] ?? []);
  seenAgain = (at) => {
    // The press that opened the share sheet is no sign that it is gone.
    if (at < asked || sending.calls !== call || sending.stage !== 'sharing') return;
    sending.unsure = true;
    goOn(sending, wasCopied);
  };
  const outcome = await answer;
  // The post is sent once more, or noted: what this call came to is known by the person.
  if (sending.calls !== call || sending.tick === 'noted') return;
  if (outcome === 'shared') {
    sending.through = from;
    sending.unsure = false;
    goOn(sending, wasCopied);
    return;
  }
  sending.stage = 'idle';
  sending.through = from;
  sending.unsure = false;
  sending.tick = tick;
  if (outcome === 'refused') {
    if (sending === shown) showInAppHint();
    sending.said = `Bảng chia sẻ chưa mở được, hãy bấm lại. Vẫn không được thì lưu ảnh ở phần “Lưu từng ảnh”. ${copiedOrNot(wasCopied)}`;
  } else {
    sending.said = `Chưa gửi ảnh, bấm lại khi muốn đăng. ${copiedOrNot(wasCopied)}`;
  }
  show(sending);
}

async function save(sending: Sending, copied: Promise<boolean>): Promise<void> {
  const { files, post } = sending;
  const now = words();
  if (way === 'files' || files.length === 1) {
    for (const file of files) download(file, file.name);
  } else {
    try {
      const { postPack } = await import('../../../../posts/zip/post-pack.ts');
      download(await postPack(files, now), `${fileStem}-${postHash(post).replaceAll('/', '-')}.zip`);
    } catch {
      sending.said = `Chưa gói được ảnh. Hãy bấm lại, hoặc lưu ảnh ở phần “Lưu từng ảnh”. ${copiedOrNot(await copied)}`;
      show(sending);
      return;
    }
  }
  offerTick(sending, await copied);
}

/** Whether a tap is so fresh that the browser still lets the page share. */
const mayShare = () => navigator.userActivation?.isActive === true;

/** Has the button say how many pictures have come until all of them have. */
async function prepareInSight(sending: Sending): Promise<void> {
  sending.pressed = true;
  show(sending);
  await prepare(sending);
  sending.pressed = false;
}

/** The button was pressed before the pictures had come: what it does is done then, or asked for again. */
async function goLater(sending: Sending, copied: Promise<boolean>): Promise<void> {
  await prepareInSight(sending);
  if (sending !== shown || sending.stage === 'failed') return show(sending);
  if (way !== 'share') return save(sending, copied);
  if (mayShare()) return share(sending, copied);
  sending.said = `Ảnh đã về đủ. ${copiedOrNot(await copied)} Bấm “${label(sending)}” lần nữa.`;
  show(sending);
}

function onGo(): void {
  const sending = shown;
  if (sending.stage === 'failed') {
    void prepareInSight(sending).then(() => show(sending));
    return;
  }
  // Copied with every press, as the words may have been changed, and before anything else: Safari insists.
  const copied = copyWords(words().text);
  if (way === 'hold') void copied.then((was) => offerTick(sending, was));
  else if (!sending.files.length) void goLater(sending, copied);
  else if (way === 'share') void share(sending, copied);
  else void save(sending, copied);
}

function onAgain(): void {
  const sending = shown;
  sending.through -= 1;
  void share(sending, copyWords(words().text));
}

/** Whether somebody has begun to do something here. */
let isUsed = false;

/**
 * Makes the bar ready for a post. Its pictures are half a megabyte: they are fetched once somebody does something on the
 * page, so that they are there when the bar is pressed, and not for a look.
 */
export function showBar(post: SharedPost): void {
  shown = sendings.get(post) ?? {
    post,
    stage: 'idle',
    said: firstStep(post.platform, way),
    pressed: false,
    ready: 0,
    files: [],
    groups: [],
    through: 0,
    unsure: false,
    calls: 0,
  };
  sendings.set(post, shown);
  part('bar').hidden = false;
  show(shown);
  if (shown.files.length) showWhole();
  else if (isUsed) void prepare(shown);
}

/** The first sign that somebody does something: by finger, mouse or keys. */
const signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown', 'focusin', 'input'] as const;

function onFirstSign(): void {
  isUsed = true;
  for (const sign of signs) root.removeEventListener(sign, onFirstSign);
  void prepare(shown);
}

/** Lets the bar be pressed. */
export function startBar(): void {
  for (const sign of signs) root.addEventListener(sign, onFirstSign, { passive: true });
  go.addEventListener('click', onGo);
  again.addEventListener('click', onAgain);
  onSeenAgain((at) => seenAgain(at));
  done.addEventListener('click', () => {
    const sending = shown;
    markPosted(sending.post);
    sending.tick = 'noted';
    sending.through = 0;
    sending.unsure = false;
    sending.said = `Đã ghi: đăng lên ${platformNames[sending.post.platform]} hôm nay.`;
    show(sending);
  });
}
