import { Scalar, type ToStringOptions } from 'yaml';

/** How the content files are laid out; texts longer than a line are folded to this many characters. */
export const layout: ToStringOptions = { lineWidth: 108 };

/** Longest text that stays on the line of its key. */
const oneLine = 92;

// What YAML 1.1 programs take for a number, a day, a time of day, yes or no.
const ambiguous = /^(?:[\d\s.,:+-]+|y|n|yes|no|on|off)$/i;
// Characters that block texts do not bring back as they were.
const awkward = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]|^\s|\s$|^---|^\.\.\./u;

/** The way in which a text is written: quoted when it could be taken for something else, as a block when it is long. */
export function styleOf(text: string): Scalar.Type {
  const lines = text.split('\n');
  if (ambiguous.test(text) || lines.some((line) => awkward.test(line))) return Scalar.QUOTE_DOUBLE;
  if (lines.length > 1) return Scalar.BLOCK_LITERAL;
  return text.length > oneLine ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}

/** A new value as a node, texts in their style. A text of several lines ends with a line break, as editors leave it. */
export function scalar(value: unknown): Scalar {
  const node = new Scalar(value);
  if (typeof value !== 'string') return node;
  node.type = styleOf(value);
  if (node.type === Scalar.BLOCK_LITERAL) node.value = `${value}\n`;
  return node;
}
