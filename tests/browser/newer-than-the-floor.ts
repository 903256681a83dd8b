import { parseAst } from 'vite';

/** Part of a script that the oldest browsers meant do not know. */
export interface Newer {
  what: string;
  /** Where: the text around it. */
  near: string;
}

type Node = { type: string; start: number; end: number; [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Methods of lists, texts, elements and promises that came after Chrome 87 or iOS 15.0, whatever they are called on. */
const methods = new Set(
  `at findLast findLastIndex toSorted toReversed toSpliced with isWellFormed toWellFormed
  showModal showPopover togglePopover checkVisibility replaceAsync startViewTransition moveBefore setHTMLUnsafe
  throwIfAborted showPicker requestSubmit symmetricDifference isSubsetOf isSupersetOf isDisjointFrom`.split(
    /\s+/,
  ),
);

/** The same as `object.method`, where the name alone says nothing. */
const owned = new Set(
  `Object.hasOwn Object.groupBy Map.groupBy Array.fromAsync Promise.withResolvers Promise.try AbortSignal.timeout
  AbortSignal.any crypto.randomUUID URL.canParse URL.parse Error.isError RegExp.escape Intl.supportedValuesOf
  navigator.locks.request`.split(/\s+/),
);

/** Names that stand for something on newer browsers only. */
const globals = new Set(
  `structuredClone BroadcastChannel OffscreenCanvas requestIdleCallback DecompressionStream CompressionStream
  URLPattern scheduler SuppressedError DisposableStack Temporal Sanitizer CloseWatcher`.split(/\s+/),
);

const lookBehind = /\(\?<[=!]/;

/** A name as it stands in a script: `navigator.locks.request`; nothing for what is reckoned out. */
function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return node.name as string;
  if (node.type === 'ChainExpression') return nameOf(node.expression);
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const owner = nameOf(node.object);
  const { name } = node.property as unknown as { name: string };
  return owner === undefined || owner === 'globalThis' || owner === 'window' ? name : `${owner}.${name}`;
}

/**
 * What a script has that is newer than the oldest browsers: syntax, patterns that look behind, built-ins. What it asks
 * for first (`typeof x`, `x ? …`, `try`) may be missing.
 * @param code a built script, as a module
 * @param replaced names that the page brings along where they are missing
 */
export function newerThanTheFloor(code: string, replaced: ReadonlySet<string> = new Set()): Newer[] {
  const found: Newer[] = [];
  const note = (what: string, { start, end }: Node) => {
    const before = Math.max(0, start - 40);
    found.push({ what, near: code.slice(before, Math.min(end, start + 40)).replace(/\s+/g, ' ') });
  };
  /** Texts of the conditions and of what is tried around a part. */
  const asked = (guards: readonly string[], name: string) =>
    guards.some((guard) => guard === 'try' || guard.includes(name));

  function look(node: Node, guards: readonly string[], inFunction: boolean): void {
    const text = (part: unknown) => (isNode(part) ? code.slice(part.start, part.end) : '');
    switch (node.type) {
      case 'Literal': {
        const { regex, value } = node as { regex?: { pattern: string; flags: string }; value?: unknown };
        if (regex && lookBehind.test(regex.pattern)) note('a pattern that looks behind', node);
        if (regex && /[dv]/.test(regex.flags)) note(`the flag of /${regex.flags}`, node);
        if (typeof value === 'string' && lookBehind.test(value) && !asked(guards, 'RegExp')) {
          note('a pattern that looks behind', node);
        }
        break;
      }
      case 'TemplateElement':
        if (lookBehind.test((node.value as { raw: string }).raw) && !asked(guards, 'RegExp')) {
          note('a pattern that looks behind', node);
        }
        break;
      case 'StaticBlock':
        note('a static block', node);
        break;
      case 'AwaitExpression':
        if (!inFunction) note('await outside a function', node);
        break;
      case 'BinaryExpression':
        if (node.operator === 'in' && (node.left as Node).type === 'PrivateIdentifier') note('#x in', node);
        break;
      case 'CallExpression':
      case 'NewExpression': {
        const whole = nameOf(node.callee) ?? '';
        const callee = node.callee as Node;
        const last = callee.type === 'MemberExpression' && !callee.computed ? nameOf(callee.property) : whole;
        const name = owned.has(whole)
          ? whole
          : globals.has(whole)
            ? whole
            : callee.type === 'MemberExpression' && methods.has(last ?? '')
              ? `.${last}`
              : undefined;
        if (name && !replaced.has(name) && !node.optional && !asked(guards, name.replace(/^\./, ''))) {
          note(`${name}()`, node);
        }
      }
    }
    const inside = inFunction || /Function/.test(node.type);
    for (const [key, part] of Object.entries(node)) {
      let around = guards;
      const isCondition = node.type === 'ConditionalExpression' || node.type === 'IfStatement';
      if (isCondition && key !== 'test') around = [...guards, text(node.test)];
      if (node.type === 'LogicalExpression' && key === 'right') around = [...guards, text(node.left)];
      if (node.type === 'TryStatement' && key === 'block' && node.handler) around = [...guards, 'try'];
      for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) look(each, around, inside);
    }
  }
  look(parseAst(code) as unknown as Node, [], false);
  return found;
}
