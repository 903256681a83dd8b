/** Letters with marks, as keyboards compose them. */
const marked = /[\u00C0-\u1EF9]/;

/** Whether a glance at a text, or at a line of it, says that there may be something to say: it is judged elsewhere. */
export const looksHasty = (text: string): boolean =>
  text.split('\n').some((line) => line.length > 4 && (!marked.test(line) || line === line.toUpperCase()));
