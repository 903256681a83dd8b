import { type Document, isNode, LineCounter, parseDocument, type YAMLParseError } from 'yaml';

/** A content file that could be read as YAML. */
export interface YamlFile {
  value: unknown;
  /** Line, from 1, on which a key or its nearest parent stands. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
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

/**
 * Reads YAML (1.2 core: `22:00` stays text; tags and custom types are not resolved to anything that runs).
 * @throws {YamlFault} when the text is no YAML, with the line
 */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const mark = conflictMark.exec(text);
  if (mark) throw twoVersions(text.slice(0, mark.index).split('\n').length);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) throw new YamlFault(fault.message, lines.linePos(fault.pos[0]).line, remedyOf(fault, text));
  return {
    value: withoutAliases(document),
    lineOf: (path) => {
      for (let end = path.length; end > 0; end--) {
        const node = document.getIn(path.slice(0, end), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}

const twoVersions = (line: number) =>
  new YamlFault(
    'two versions meet here: Git has left its marks',
    line,
    'Hai bản sửa gặp nhau ở đây: Git để lại các dấu <<<<<<<, =======, >>>>>>>. Giữ lại phần đúng, xóa phần kia và các dấu ấy.',
  );

const unknownRemedy =
  'Không đọc được tệp từ dòng này. Kiểm tra dấu hai chấm, dấu ngoặc kép và khoảng trắng thụt đầu dòng.';

function remedyOf({ code, pos: [start] }: YAMLParseError, text: string): string {
  const [key] = /^[^\s:]*/.exec(text.slice(start)) ?? [];
  return code === 'DUPLICATE_KEY' && key
    ? `Mục “${key}” được ghi hai lần. Hãy giữ một, xóa mục kia.`
    : unknownRemedy;
}

function withoutAliases(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    // An alias can be repeated until the memory is full, and no person writes one.
    throw new YamlFault('aliases (&name and *name) are not accepted', 1, unknownRemedy);
  }
}
