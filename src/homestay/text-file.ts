/** First sign of a file that says it is UTF-8. Nobody sees it. */
const byteOrderMark = '\uFEFF';

/**
 * A text as it stands in a file of its own. On a device, in a zip and from a host that names no charset nothing else
 * tells its letters: without the mark Vietnamese is read as Western European (“NhÃ  SÃ n”).
 */
export const fileText = (text: string): string => `${byteOrderMark}${text}`;

const utf8 = new TextEncoder();

/** The same as bytes. */
export const textFile = (text: string) => utf8.encode(fileText(text));
