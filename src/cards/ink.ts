import type { JSXNode } from 'satori/jsx';

/** How a text is written. */
export interface Ink {
  /** Of the letters, as in CSS. */
  colour: string;
  /** Pixels. */
  size: number;
  /** Grounds of its own that it stands on, such as a price tag, from the lowest up; colours as in CSS. */
  grounds: string[];
}

interface Element {
  type: unknown;
  props: { style?: Record<string, unknown>; children?: JSXNode };
}

/** What holds where nothing is said; satori's own. */
const plain: Ink = { colour: '#000000', size: 16, grounds: [] };

/**
 * The same words with a note on every element that holds a text: how it is written. Colour and size are inherited,
 * and satori tells only of an element's own style.
 */
export function withInk(node: JSXNode, ink: Ink = plain): JSXNode {
  if (Array.isArray(node)) return node.map((each) => withInk(each, ink));
  if (typeof node !== 'object' || node === null) return node;
  const { type, props } = node as unknown as Element;
  if (typeof type === 'function') return withInk((type as (props: unknown) => JSXNode)(props), ink);
  const { color, fontSize, backgroundColor } = props.style ?? {};
  const own: Ink = {
    colour: typeof color === 'string' ? color : ink.colour,
    size: typeof fontSize === 'number' ? fontSize : ink.size,
    grounds: typeof backgroundColor === 'string' ? [...ink.grounds, backgroundColor] : ink.grounds,
  };
  const written = typeof props.children === 'string' || typeof props.children === 'number';
  return {
    ...(node as object),
    props: { ...props, children: withInk(props.children, own), ...(written ? { ink: own } : {}) },
  } as unknown as JSXNode;
}
