import '../../stand-ins/dialog.ts';
import '../../stand-ins/lists.ts';
import '../../stand-ins/random-uuid.ts';
import { watchLeaving } from './decap/leaving.ts';
import { gitHost } from './git-host.ts';
import { prettyAddresses } from './pretty-addresses.ts';
import { standInForStorage } from './stand-in-storage.ts';
import { isTooOld, tooOldWords } from './too-old.ts';

prettyAddresses();
watchLeaving();
// Decap touches the storage as soon as it is loaded.
standInForStorage();

const opening = document.getElementById('opening');
const status = opening?.querySelector('[role="status"]');

function failed(words: string): void {
  opening?.setAttribute('data-failed', '');
  if (status) status.textContent = words;
  opening?.querySelector('button')?.addEventListener('click', () => location.reload());
}

const notOpened = (reason: string) => `Chưa mở được. ${reason} Những gì bạn đã viết vẫn còn trên máy này.`;

/** A script that did not come; one that came and cannot be read is of a browser that is too old. */
const notLoaded = (fault: unknown) =>
  fault instanceof SyntaxError ? tooOldWords : notOpened('Hãy xem lại mạng rồi bấm “Thử lại”.');

/** @param fault of the server as `Refused` has it; anything else is the program's own, or the browser's */
const notBooted = (fault: unknown) => {
  const { name, message } = fault as Error;
  if (name === 'Refused') return notOpened(message);
  return notOpened(
    'Bàn soạn gặp trục trặc trên máy này. Hãy cập nhật Chrome rồi bấm “Thử lại”; vẫn không được thì nhờ tổ công nghệ số.',
  );
};

async function open(): Promise<void> {
  if (isTooOld(navigator.userAgent)) return failed(tooOldWords);
  let words = notLoaded;
  try {
    const { boot } = await import('./boot.ts');
    words = notBooted;
    await boot(gitHost());
    opening?.remove();
  } catch (fault) {
    console.error(fault);
    failed(words(fault));
  }
}

void open();
