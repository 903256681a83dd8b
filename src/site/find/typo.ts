/** Whether two words differ by at most one letter too many, too few, wrong, or two changed about. */
export function oneTypoApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  const rest = short.slice(from + 1);
  if (long.length > short.length) return short.slice(from) === long.slice(from + 1);
  return (
    rest === long.slice(from + 1) ||
    (short[from] === long[from + 1] &&
      short[from + 1] === long[from] &&
      short.slice(from + 2) === long.slice(from + 2))
  );
}

/** Whether two words differ by two neighbouring letters that changed places. */
export function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
