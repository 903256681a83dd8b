/** What ends a line in one program or another: Windows, Word, old mainframes, web pages. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const around = new RegExp(`\\s*(?:${lineEnd.source}|\\t)\\s*`, 'g');

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(lineEnd);

/** A text of one line, into which several may have been pasted: what broke a line is a blank. */
export const oneLine = (text: string): string => text.replace(around, ' ').trim();

/** Signs with which people begin the things of a list, on a line of their own or not. */
const tick = /\s*[✅✔☑✓👉🔸🔹🔶🔷]\uFE0F?\s*/u;
/** Signs that begin a thing of a list only at the beginning of a line. */
const bullet = /^\s*[-–—*+•●○◦■□◆◇▪▫▶►➤➡★☆⭐📍📌‣⁃∙·]\uFE0F?\s+/u;

/**
 * Lines and ticked things as they stand in a sentence: a semicolon between them, unless the writer set a stop.
 * `✅ Sạch sẽ`, `✅ Giá rẻ` → `Sạch sẽ; Giá rẻ`.
 */
export function runOn(text: string): string {
  const [first = '', ...others] = linesOf(text)
    .flatMap((line) => line.replace(bullet, '').split(tick))
    .map((thing) => thing.trim())
    .filter(Boolean);
  return others.reduce(
    (before, thing) => `${before}${/[.,;:!?…(“]$/u.test(before) ? '' : ';'} ${thing}`,
    first,
  );
}
