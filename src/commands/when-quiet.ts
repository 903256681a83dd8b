/** Milliseconds without a change after which it is done: whoever copies a folder in makes many. */
const quiet = 2000;

/** Does something once changes have ceased, one time after the other. A fault is for the log. */
export function whenQuiet(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  const begin = () => {
    turn = turn.then(work).catch((fault) => console.error('[content]', fault));
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(begin, quiet).unref();
  };
}
