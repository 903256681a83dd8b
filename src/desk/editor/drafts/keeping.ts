/** How well this device keeps what is typed. */
export interface Keeping {
  /** Why what was typed last is not kept. */
  trouble?: 'full' | 'refused';
  /** Drafts of the open entry lie here that cannot be read. */
  unreadable?: boolean;
  /** The browser may clear its store by itself. */
  fleeting?: boolean;
}

let now: Keeping = {};
const listeners = new Set<() => void>();

function become(change: Keeping): void {
  now = { ...now, ...change };
  for (const listener of listeners) listener();
}

export const keeping = {
  now: () => now,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  succeeded: () => {
    if (now.trouble) become({ trouble: undefined });
  },
  failed(fault: unknown) {
    const isFull = fault instanceof DOMException && fault.name === 'QuotaExceededError';
    become({ trouble: isFull ? 'full' : 'refused' });
  },
  found: (unreadable: boolean) => {
    if (Boolean(now.unreadable) !== unreadable) become({ unreadable });
  },
};

/** Browsers of iPhones and Macs clear the store of a site that was not visited for seven days, unless they agreed not to. */
const clearsByItself = (lasts: boolean | undefined) => lasts === false && /apple/i.test(navigator.vendor);

let isAsked = false;

/** Asks the browser, once, not to clear the store by itself. It may say no. */
export async function askToLast(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  const lasts = await navigator.storage?.persist?.().catch(() => undefined);
  become({ fleeting: clearsByItself(lasts) });
}

/** Learns whether the browser has agreed, without asking it. */
export async function learnWhetherItLasts(): Promise<void> {
  const lasts = await navigator.storage?.persisted?.().catch(() => undefined);
  become({ fleeting: clearsByItself(lasts) });
}

const reasons = {
  full: 'Máy hết chỗ nên chưa cất được bản nháp.',
  refused: 'Máy này không giữ được bản nháp.',
};

/** What there is to say to somebody with something unsaved, or who has just saved; a Vietnamese sentence or nothing. */
export function keepingWords({ trouble }: Keeping, hasChanged: boolean): string | undefined {
  if (!trouble) return undefined;
  return hasChanged
    ? `${reasons[trouble]} Bài của bạn vẫn đang ở đây: hãy bấm Lưu trước khi đóng trang.`
    : `${reasons[trouble]} Viết tới đâu hãy bấm Lưu tới đó.`;
}
