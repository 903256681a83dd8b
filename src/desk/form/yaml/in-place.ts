import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import { matched } from './match.ts';
import { keyOf, saidBy } from './merge.ts';
import { same } from './same.ts';
import { scalar } from './style.ts';

interface Edit {
  /** Where the old value stands in the text. */
  start: number;
  end: number;
  by: string;
}

const quoted = new Set<unknown>([Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]);
const block = new Set<unknown>([Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL]);

/** A value as it stands on one line, in the quotes that the old one had; `undefined` when it needs more lines. */
function onOneLine(value: unknown, old: Scalar): string | undefined {
  const node = scalar(value);
  if (block.has(node.type)) return undefined;
  if (quoted.has(old.type) && typeof value === 'string') node.type = old.type as Scalar.Type;
  // In braces and brackets these end a text.
  else if (node.type === Scalar.PLAIN && /[,[\]{}]/.test(String(value))) node.type = Scalar.QUOTE_DOUBLE;
  const written = new Document(node).toString({ lineWidth: 0 }).trimEnd();
  return written.includes('\n') ? undefined : written;
}

const isValue = (value: unknown) => value !== undefined && value !== null && typeof value !== 'object';

function scalarEdit(node: Scalar, next: unknown, text: string): Edit[] | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (end <= start || block.has(node.type) || text.slice(start, end).includes('\n')) return undefined;
  const by = isValue(next) ? onOneLine(next, node) : undefined;
  return by === undefined ? undefined : [{ start, end, by }];
}

/** The edits of all parts, unless one of them cannot be made. */
function all(parts: (Edit[] | undefined)[]): Edit[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function edits(
  node: unknown,
  next: unknown,
  document: Document,
  text: string,
  path: string,
): Edit[] | undefined {
  const said = saidBy(node, document);
  if (same(said, next)) return [];
  if (isScalar(node)) return scalarEdit(node, next, text);
  if (isMap(node) && typeof next === 'object' && next !== null && !Array.isArray(next)) {
    const group = next as Record<string, unknown>;
    const isNew = Object.keys(group).some((key) => !node.items.some((pair) => keyOf(pair) === key));
    return isNew
      ? undefined
      : all(
          node.items.map((pair) =>
            edits(pair.value, group[keyOf(pair)], document, text, `${path}.${keyOf(pair)}`),
          ),
        );
  }
  if (isSeq(node) && Array.isArray(next) && Array.isArray(said) && said.length === next.length) {
    const isMoved = matched(path, said, next).some((from, to) => from !== undefined && from !== to);
    return isMoved
      ? undefined
      : all(node.items.map((item, index) => edits(item, next[index], document, text, `${path}.*`)));
  }
  return undefined;
}

/**
 * The stretch of a text in which a value stands, with single values in it replaced and everything else as it was laid
 * out; `undefined` when more has changed than values that stand on one line.
 * @param from where the stretch begins in the text
 */
export function replacedInPlace(
  stretch: { text: string; from: number; length: number; key: string },
  node: unknown,
  next: unknown,
  document: Document,
): string | undefined {
  const { text, from, length, key } = stretch;
  const found = edits(node, next, document, text, key);
  if (!found) return undefined;
  let result = text.slice(from, from + length);
  for (const { start, end, by } of found.toSorted((one, other) => other.start - one.start)) {
    result = result.slice(0, start - from) + by + result.slice(end - from);
  }
  return result;
}
