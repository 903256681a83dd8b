import { useEffect, useSyncExternalStore } from 'react';

type TextRules = typeof import('./text-rules.ts');

let rules: TextRules | undefined;
let isAsked = false;
const listeners = new Set<() => void>();

function load(): void {
  if (isAsked) return;
  isAsked = true;
  import('./text-rules.ts').then(
    (loaded) => {
      rules = loaded;
      for (const listener of listeners) listener();
    },
    () => {
      isAsked = false;
    },
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What there is to say of texts; nothing while it is on its way. The form is drawn without.
 * @param isWanted loads it: something has been typed, or a glance says that something is amiss
 */
export function useTextRules(isWanted: boolean): TextRules | undefined {
  useEffect(() => {
    if (isWanted) load();
  }, [isWanted]);
  return useSyncExternalStore(subscribe, () => rules);
}
