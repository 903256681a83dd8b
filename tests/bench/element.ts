import type { JSXNode } from 'satori/jsx';

/** A style, in the names of CSS properties written together; numbers are pixels where CSS knows pixels. */
export type Style = Readonly<Record<string, string | number | undefined>>;

/** A picture made of boxes, as every contender can be given it: no components, no fragments, no gaps. */
export interface Element {
  tag: 'div' | 'img';
  style: Style;
  /** Of a picture: an address. */
  src?: string;
  children: (Element | string)[];
}

interface Raw {
  type: unknown;
  props: { style?: Style; src?: string; width?: number; height?: number; children?: JSXNode };
}

/** JSX as plain boxes: components are called, fragments dissolved, what is empty left out. */
export function elementsOf(node: JSXNode): (Element | string)[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node === 'string' || typeof node === 'number') return [String(node)];
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  const { type, props } = node as unknown as Raw;
  if (typeof type === 'function') return elementsOf((type as (props: unknown) => JSXNode)(props));
  const children = elementsOf(props.children);
  if (type !== 'div' && type !== 'img') return children;
  const { width, height, src, style } = props;
  const size = type === 'img' ? { width, height } : {};
  return [{ tag: type, style: { ...size, ...style }, ...(src ? { src } : {}), children }];
}
