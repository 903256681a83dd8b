import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { tooLongFrom, tooLongSentence } from './text-limit.ts';
import {
  cutTextSentence,
  notContentSentence,
  signSentence,
  strangeBlankSentence,
  twiceSentence,
  unclosedSentence,
  yamlSentences,
} from './yaml-sentence.ts';

/** A content file that could be read as YAML. */
export interface YamlFile {
  value: unknown;
  /** Line, from 1, on which a key or its nearest parent stands. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  /** A value of one line as it is written, where that is to be had. */
  writtenAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Notes behind a text on its line, which may have been meant as part of it: `name: Nhà #1`. */
  notesBehindText: () => NoteBehindText[];
}

/** A comment on the line of a text, or in its place. */
export interface NoteBehindText {
  /** From 1. */
  line: number;
  text: string;
  /** What stands behind the #. */
  note: string;
}

/** A content file that is not YAML. */
export class YamlFault extends Error {
  override name = 'YamlFault';
  /** Line, from 1, where reading stopped. */
  readonly line: number;
  /** Vietnamese: what is wrong there and what to do. */
  readonly vi: string;

  constructor(message: string, line: number, vi: string) {
    super(message);
    this.line = line;
    this.vi = vi;
  }
}

/** What Git leaves at the margin when two versions meet in a file. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/m;

/** A line that begins with a blank that is none for YAML: no-break and typographic ones. */
const strangeBlank = /^[ \t]*[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

/**
 * Reads YAML (1.2 core: `22:00` stays text; tags and custom types are not resolved to anything that runs).
 * @throws {YamlFault} when the text is no YAML, or would not be read as it looks, with the line
 */
export function parseYaml(text: string): YamlFile {
  const mark = conflictMark.exec(text);
  if (mark) throw twoVersions(text.slice(0, mark.index).split('\n').length);
  const tooLong = tooLongFrom(text);
  if (tooLong !== undefined) {
    throw new YamlFault('the text is too long', text.slice(0, tooLong).split('\n').length, tooLongSentence);
  }
  const lines = new LineCounter();
  // Repeated keys are looked for below: the parser compares each with all before it, and knows only one place.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw parserFault(fault, document, text, lineAt);
  refuseMisread(document, lineAt);
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf: (path) => {
      for (let end = path.length; end > 0; end--) {
        const node = document.getIn(path.slice(0, end), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return undefined;
    },
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    notesBehindText: () => notesBehindText(document, text, lineAt),
  };
}

function notesBehindText(
  document: Document.Parsed,
  source: string,
  lineAt: (offset: number) => number,
): NoteBehindText[] {
  const found: NoteBehindText[] = [];
  visit(document, {
    Scalar: (key, { type, value, range }) => {
      if (key === 'key' || type !== 'PLAIN' || !range) return;
      const behind = source.slice(range[1]);
      // Of `- #LamBinh` nothing is left; a note in the place of a value begins with a blank.
      const note = (value === null ? /^#(\S.*)/ : typeof value === 'string' ? /^[ \t]+#(.*)/ : /^$/).exec(
        behind,
      )?.[1];
      if (note !== undefined)
        found.push({ line: lineAt(range[0]), text: String(value ?? ''), note: note.trimEnd() });
    },
  });
  return found;
}

const twoVersions = (line: number) =>
  new YamlFault(
    'two versions meet here: Git has left its marks',
    line,
    'Hai bản sửa gặp nhau ở đây: Git để lại các dấu <<<<<<<, =======, >>>>>>>. Giữ lại phần đúng, xóa phần kia và các dấu ấy.',
  );

function parserFault(
  { code, message, pos: [at] }: YAMLError,
  document: Document.Parsed,
  text: string,
  lineAt: (offset: number) => number,
): YamlFault {
  const line = lineAt(at);
  // The parser stops at the line with the blank, or at the one after it.
  const strange = [line - 1, line].find((each) => strangeBlank.test(text.split('\n', each)[each - 1] ?? ''));
  if (strange) return new YamlFault(message, strange, strangeBlankSentence(strange));
  const open = unclosed(document, text, /^Missing closing|end with a [\]}]/.test(message) ? at : undefined);
  if (open) return new YamlFault(message, lineAt(open.at), unclosedSentence(open.sign));
  const crooked = code === 'BLOCK_AS_IMPLICIT_KEY' ? crookedLine(text.split('\n'), line) : undefined;
  if (crooked) return new YamlFault(message, crooked, yamlSentences.BAD_INDENT);
  const sentence = message.startsWith('Tags and anchors') ? signSentence : yamlSentences[code];
  return new YamlFault(message, line, sentence);
}

/**
 * The line that does not stand below its neighbours, which the parser takes for a part of the line before.
 * @param line from 1, on which the parser found a second colon
 */
function crookedLine(all: readonly string[], line: number): number | undefined {
  const [here = '', next = ''] = all.slice(line - 1, line + 1);
  const hasTwo = /:\s.*:(?:\s|$)/.test(here);
  if (hasTwo) return undefined;
  const indent = (text: string) => text.search(/\S/);
  const isDeeper = indent(next) > indent(here) && /^\s*(?:- )?[\w-]+:(?:\s|$)/.test(next);
  if (/^\s*- /.test(here)) return line;
  return isDeeper ? line + 1 : undefined;
}

/**
 * The first quotation or bracket that nobody closed: it has taken in the next key, or reaches to where the parser
 * missed its end.
 */
function unclosed(document: Document.Parsed, text: string, missedAt = Number.POSITIVE_INFINITY) {
  let found: { at: number; sign: string } | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return undefined;
    const [from, to] = node.range;
    const sign = openingSign(node);
    if (!sign || !(to >= missedAt || /\n *[\w-]+:(?:\s|$)/.test(text.slice(from, to)))) return undefined;
    found = { at: from, sign };
    return visit.BREAK;
  });
  return found;
}

function openingSign(node: Node): string | undefined {
  if (isScalar(node)) return { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" }[String(node.type)];
  if (isCollection(node) && node.flow) return isMap(node) ? '{' : '[';
  return undefined;
}

/** Refuses what is YAML but not what the person meant, or more than a person writes. */
function refuseMisread(document: Document.Parsed, lineAt: (offset: number) => number): void {
  const lineOf = ({ range }: Node) => lineAt(range?.[0] ?? 0);
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    // An alias can be repeated until the memory is full; a name that begins with its sign loses its first word.
    if (isAlias(node) || node.anchor) {
      throw new YamlFault('aliases (&name and *name) are not accepted', lineOf(node), signSentence);
    }
    if (isMap(node)) refuseKeys(node, lineOf);
    if (isMap(node) && node.flow) refuseCutText(node, lineOf);
  });
  const { contents } = document;
  if (contents && !isMap(contents) && !(isScalar(contents) && contents.value === null)) {
    throw new YamlFault('not a mapping', lineOf(contents), notContentSentence);
  }
}

/** Refuses `{vi: Lúa vàng, gặt hết}`: the comma has cut the text, and what follows it became a key without a value. */
function refuseCutText({ items }: YAMLMap, lineOf: (node: Node) => number): void {
  const at = items.findIndex(({ key, value }) => isScalar(key) && value === null);
  if (at < 0) return;
  const { key } = items[at] as { key: Scalar };
  const before = items[at - 1];
  const [name, start] = before && isScalar(before.key) ? [before.key.value, before.value] : ['vi', undefined];
  const cut = items.slice(at).findIndex(({ value }) => value !== null);
  const pieces = items.slice(at, cut < 0 ? undefined : at + cut).map((item) => String(item.key));
  const text = [...(isScalar(start) ? [String(start.value)] : []), ...pieces].join(', ');
  throw new YamlFault('a comma cuts a text in braces', lineOf(key), cutTextSentence(String(name), text));
}

function refuseKeys({ items }: YAMLMap, lineOf: (node: Node) => number): void {
  const seen = new Map<string, Node>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const line = lineOf(key);
    if (strangeBlank.test(name)) {
      throw new YamlFault('a blank that is none for YAML', line, strangeBlankSentence(line));
    }
    const first = seen.get(name);
    if (first) {
      const shown = name.slice(0, 60);
      throw new YamlFault(`the key "${shown}" stands twice`, line, twiceSentence(shown, lineOf(first), line));
    }
    seen.set(name, key);
  }
}
