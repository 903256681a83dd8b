import type { Node } from './node.ts';

/** The example of a text or number, for the hint; choices, switches and pictures show themselves. */
function exampleOf({ type, examples, enum: keys, widget, refersTo, format }: Node): string {
  const [example] = examples ?? [];
  const shows =
    keys ||
    refersTo ||
    format ||
    ['half-hour', 'month', 'photo-file', 'room', 'colour'].includes(widget ?? '');
  if (shows || type === 'boolean' || type === 'array' || example === undefined) return '';
  return typeof example === 'number' ? example.toLocaleString('vi-VN') : String(example);
}

/** The hint with an example, unless it already gives one. */
export function hintOf(node: Node): string {
  const example = exampleOf(node);
  return !example || /ví dụ/i.test(node.description)
    ? node.description
    : `${node.description} Ví dụ: ${example}`;
}
