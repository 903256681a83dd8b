/**
 * Does one thing after the other, in the order in which they are given. One that fails holds up none behind it.
 * @returns what takes the next thing; what it gives back settles as that thing does
 */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
