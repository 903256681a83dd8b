import type { JSXNode } from 'satori/jsx';
import type { Said } from './said.ts';

/** A part of a column: how high it is and how it is drawn. */
export interface Block {
  /** Pixels. */
  height: number;
  /** Pixels between this part and the one above. */
  gap: number;
  node: JSXNode;
  /** Which text of the card it says, if that text may give way. */
  said?: Said;
  /** Its lines break words or names: a wider column would do better. */
  torn?: boolean;
}

/** Height of a column in pixels. */
export const heightOf = (blocks: Block[]): number =>
  blocks.reduce((sum, { height, gap }, index) => sum + height + (index ? gap : 0), 0);

/** Parts below each other, the first at this place of the canvas (pixels). */
export function Column({ blocks, left, top }: { blocks: Block[]; left: number; top: number }): JSXNode {
  let y = top;
  return blocks.map(({ node, height, gap }, index) => {
    y += index ? gap : 0;
    const place = { position: 'absolute', left, top: y, display: 'flex' };
    y += height;
    return <div style={place}>{node}</div>;
  });
}

/** The first of several columns that is not higher than the room, without the parts that a card does not have. */
export const fitting = (columns: (Block | undefined)[][], room: number): Block[] | undefined =>
  columns
    .map((blocks) => blocks.filter((block) => block !== undefined))
    .find((blocks) => heightOf(blocks) <= room);
