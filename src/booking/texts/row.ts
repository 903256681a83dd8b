/** Things in a row as people say them: `a, b and c`. A comma stands before the last when one holds an “and” itself. */
export function inARow(items: readonly string[], and: string, commaBeforeLast = false): string {
  if (items.length < 2) return items.join('');
  const comma =
    commaBeforeLast && items.length > 2 && items.some((item) => item.includes(` ${and} `)) ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${and} ${items.at(-1)}`;
}

/**
 * An owner's list of dishes with its last comma turned into “and”; as it stands when the owner has joined it already.
 */
export function asRow(phrase: string, and: string): string {
  if (phrase.includes(` ${and} `) || /[;.:()]/.test(phrase)) return phrase;
  return inARow(
    phrase
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
    and,
  );
}
