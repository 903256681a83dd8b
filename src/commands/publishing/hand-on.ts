import { readableBytes } from '../count-files.ts';
import { Told } from '../failure-sentence.ts';
import type { BuiltSite } from './built-site.ts';
import { readPublishedState, writePublishedState } from './published-state.ts';
import type { Target } from './target.ts';

export interface HandingOn {
  targets: readonly Target[];
  /** The site, or why there is none. */
  built: BuiltSite | string;
  /** A place that cannot tell whether it has a site is not given the same one again. */
  isAutomatic: boolean;
  signal: AbortSignal;
}

/** Hands the site on to one place after another, tells how that went, and notes it; one that fails keeps no other from it. */
export async function handOn({ targets, built, isAutomatic, signal }: HandingOn): Promise<boolean> {
  const before = readPublishedState();
  // What is no longer a target is forgotten.
  const state = Object.fromEntries(targets.map(({ key }) => [key, before[key] ?? {}]));
  let isDone = true;
  const fail = (key: string, failure: string) => {
    isDone = false;
    state[key] = { ...state[key], failure };
    console.error(failure);
  };
  if (typeof built === 'string') {
    for (const { key } of targets) state[key] = { ...state[key], failure: built };
    console.error(built);
    writePublishedState(state);
    return false;
  }
  const size = `${built.files.length.toLocaleString('vi-VN')} tệp, ${readableBytes(built.bytes)} [files]`;
  console.log(`\nCả trang để đăng [the site]: ${size}`);
  for (const target of targets) {
    const { key, name, isBlind } = target;
    try {
      signal.throwIfAborted();
      const { version, failure } = state[key] ?? {};
      const hasIt = isAutomatic && isBlind && !failure && version === built.version;
      const done = hasIt ? 'không có gì đổi [nothing changed]' : await target.take(built, signal);
      state[key] = { at: new Date().toISOString(), version: built.version };
      console.log(`✓ ${name}: ${done}`);
    } catch (fault) {
      if (signal.aborted) {
        // No place is at fault: the next start goes on.
        isDone = false;
        console.error(`✗ ${name}: bị dừng giữa chừng, hãy đăng lại. [stopped]`);
      } else {
        const why = fault instanceof Told ? fault.message : `${(fault as Error).message} [fault]`;
        fail(key, `✗ ${name}: ${why}`);
      }
    }
    writePublishedState(state);
  }
  return isDone;
}
