import type { JSXNode } from 'satori/jsx';
import type { Box } from '../platforms/card-format.ts';
import { type Weight, weights } from './identity.ts';
import type { Ruler } from './typesetting/ruler.tsx';

/** How a text is written. */
export interface Ink {
  /** `#rrggbb`. */
  colour: string;
  /** Pixels. */
  size: number;
  weight: Weight;
  /** Grounds of its own that it stands on, such as a price tag, from the lowest up: `#rrggbb` or `#rrggbbaa`. */
  grounds: string[];
}

/** A line of words, a ground or an icon, in whole pixels of the canvas. */
export type Arranged =
  | ({ kind: 'text'; text: string; box: Box; left: number; top: number; leading: number } & Ink)
  | { kind: 'ground'; box: Box; colour: string; radius: number }
  | { kind: 'icon'; box: Box; src: string };

/** The little of CSS that layouts use; lengths are pixels. */
interface Style {
  display?: 'flex';
  flexDirection?: 'row' | 'column';
  alignItems?: 'flex-start' | 'center';
  justifyContent?: 'center';
  position?: 'absolute' | 'relative';
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  marginTop?: number;
  marginLeft?: number;
  marginRight?: number;
  paddingTop?: number;
  paddingLeft?: number;
  boxSizing?: 'border-box';
  flexShrink?: 0;
  whiteSpace?: 'nowrap';
  borderRadius?: number;
  backgroundColor?: string;
  color?: string;
  fontSize?: number;
  fontWeight?: Weight;
  /** `40px`. */
  lineHeight?: string;
}

const understood: Record<keyof Style, true> = {
  display: true,
  flexDirection: true,
  alignItems: true,
  justifyContent: true,
  position: true,
  left: true,
  top: true,
  width: true,
  height: true,
  marginTop: true,
  marginLeft: true,
  marginRight: true,
  paddingTop: true,
  paddingLeft: true,
  boxSizing: true,
  flexShrink: true,
  whiteSpace: true,
  borderRadius: true,
  backgroundColor: true,
  color: true,
  fontSize: true,
  fontWeight: true,
  lineHeight: true,
};

interface Element {
  type: unknown;
  props: { style?: Style; src?: string; width?: number; height?: number; children?: JSXNode };
}

/** What is inherited. */
interface Look extends Ink {
  leading: number;
}

const plain: Look = { colour: '#000000', size: 16, weight: weights.body, grounds: [], leading: 20 };

/** A node that knows how much room it wants. */
interface Measured {
  style: Style;
  /** Pixels, without margins. */
  width: number;
  height: number;
  /** Puts it and all in it at this place, in this size. */
  put(left: number, top: number, width: number, height: number): void;
}

/**
 * Places the words of a composition, as CSS would: boxes in rows and columns, one line to a text, nothing shrinks and
 * nothing wraps, because the words were set before. From the lowest up.
 * @throws for a style that it does not understand: nothing is drawn otherwise than the layout means it
 */
export function arrange(words: JSXNode, ruler: Pick<Ruler, 'width'>): Arranged[] {
  const found: Arranged[] = [];
  for (const node of measured(words, plain, { ruler, found })) {
    node.put(node.style.left ?? 0, node.style.top ?? 0, node.width, node.height);
  }
  return found;
}

interface Sheet {
  ruler: Pick<Ruler, 'width'>;
  found: Arranged[];
}

function measured(node: JSXNode, look: Look, sheet: Sheet): Measured[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap((each) => measured(each, look, sheet));
  const { type, props } = node as unknown as Element;
  if (typeof type === 'function') return measured((type as (props: unknown) => JSXNode)(props), look, sheet);
  if (type === 'img') return [icon(props, sheet)];
  if (type !== 'div') return measured(props.children, look, sheet);
  const style = props.style ?? {};
  for (const key in style)
    if (!(key in understood)) throw new Error(`a style that is unforeseen on a card: ${key}`);
  const own = lookOf(style, look);
  const { children } = props;
  const isText = typeof children === 'string' || typeof children === 'number';
  return [
    isText ? line(String(children), style, own, sheet) : box(style, measured(children, own, sheet), sheet),
  ];
}

function lookOf({ color, fontSize, fontWeight, lineHeight, backgroundColor }: Style, look: Look): Look {
  return {
    colour: color ?? look.colour,
    size: fontSize ?? look.size,
    weight: fontWeight ?? look.weight,
    leading: lineHeight ? Number.parseFloat(lineHeight) : look.leading,
    grounds: backgroundColor ? [...look.grounds, backgroundColor] : look.grounds,
  };
}

const wholeBox = (left: number, top: number, width: number, height: number): Box => ({
  left: Math.round(left),
  top: Math.round(top),
  right: Math.round(left + width),
  bottom: Math.round(top + height),
});

function icon({ src = '', width = 0, height = 0 }: Element['props'], { found }: Sheet): Measured {
  const put: Measured['put'] = (left, top) => {
    found.push({ kind: 'icon', box: wholeBox(left, top, width, height), src });
  };
  return { style: { width, height }, width, height, put };
}

function ground({ backgroundColor, borderRadius = 0 }: Style, box: Box, { found }: Sheet): void {
  if (backgroundColor) found.push({ kind: 'ground', box, colour: backgroundColor, radius: borderRadius });
}

/** Room that a box wants around what is in it. */
const sizeWith = (style: Style, width: number, height: number) => ({
  width: style.width ?? width + (style.paddingLeft ?? 0),
  height: style.height ?? height + (style.paddingTop ?? 0),
});

function line(text: string, style: Style, { leading, ...ink }: Look, sheet: Sheet): Measured {
  const long = Math.ceil(sheet.ruler.width(text, ink.weight, ink.size));
  const put: Measured['put'] = (left, top, width, height) => {
    const box = wholeBox(left, top, width, height);
    ground(style, box, sheet);
    const begins = wholeBox(left + (style.paddingLeft ?? 0), top + (style.paddingTop ?? 0), 0, 0);
    sheet.found.push({ kind: 'text', text, box, left: begins.left, top: begins.top, leading, ...ink });
  };
  return { style, ...sizeWith(style, long, leading), put };
}

const around = ({ marginLeft = 0, marginRight = 0 }: Style) => marginLeft + marginRight;

function box(style: Style, children: Measured[], sheet: Sheet): Measured {
  const flowing = children.filter(({ style: { position } }) => position !== 'absolute');
  const isColumn = style.flexDirection === 'column';
  const wide = flowing.map((child) => child.width + around(child.style));
  const high = flowing.map((child) => child.height + (child.style.marginTop ?? 0));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const size = isColumn
    ? sizeWith(style, Math.max(0, ...wide), sum(high))
    : sizeWith(style, sum(wide), Math.max(0, ...high));
  const put: Measured['put'] = (left, top, width, height) => {
    ground(style, wholeBox(left, top, width, height), sheet);
    const [insideWide, insideHigh] = [width - (style.paddingLeft ?? 0), height - (style.paddingTop ?? 0)];
    let along = isColumn ? top + (style.paddingTop ?? 0) : left + (style.paddingLeft ?? 0);
    if (style.justifyContent) along += (isColumn ? insideHigh - sum(high) : insideWide - sum(wide)) / 2;
    for (const child of children) {
      const { position, marginTop = 0, marginLeft = 0 } = child.style;
      if (position === 'absolute') {
        child.put(left + (child.style.left ?? 0), top + (child.style.top ?? 0), child.width, child.height);
        continue;
      }
      // Across, a box that is not told its size takes all the room.
      const stretch = (own: number | undefined, wanted: number, room: number) =>
        style.alignItems || own !== undefined ? wanted : room;
      const middle = (room: number, taken: number) =>
        style.alignItems === 'center' ? (room - taken) / 2 : 0;
      const outerWide = child.width + around(child.style);
      const outerHigh = child.height + marginTop;
      if (isColumn) {
        const acrossLeft = left + (style.paddingLeft ?? 0) + middle(insideWide, outerWide) + marginLeft;
        const stretched = stretch(child.style.width, child.width, insideWide - around(child.style));
        child.put(acrossLeft, along + marginTop, stretched, child.height);
        along += outerHigh;
      } else {
        const acrossTop = top + (style.paddingTop ?? 0) + middle(insideHigh, outerHigh) + marginTop;
        const stretched = stretch(child.style.height, child.height, insideHigh - marginTop);
        child.put(along + marginLeft, acrossTop, child.width, stretched);
        along += outerWide;
      }
    }
  };
  return { style, ...size, put };
}
