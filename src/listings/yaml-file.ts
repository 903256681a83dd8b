import { readFile } from 'node:fs/promises';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

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

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads a YAML file.
 * @throws {YamlFault} when the text is no YAML, with the line
 */
export const readYaml = async (file: string): Promise<YamlFile> => parseYaml(await readFile(file, 'utf8'));

/**
 * Reads YAML (1.2 core: `22:00` stays text; tags and custom types are not resolved to anything that runs).
 * @throws {YamlFault} when the text is no YAML, with the line
 */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) throw new YamlFault(fault.message, lines.linePos(fault.pos[0]).line);
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

function withoutAliases(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    // An alias can be repeated until the memory is full, and no person writes one.
    throw new YamlFault('aliases (&name and *name) are not accepted', 1);
  }
}
