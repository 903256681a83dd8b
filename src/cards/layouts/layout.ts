import type { Look } from '../card.ts';
import type { Composition } from '../composition.ts';
import type { Ruler } from '../typesetting/ruler.tsx';

/** Composes a card; `undefined` when its words do not fit at the least sizes. */
export type Layout = (card: Look, ruler: Ruler) => Composition | undefined;
