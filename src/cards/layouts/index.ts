import type { LayoutKey } from '../card.ts';
import { cover } from './cover.tsx';
import { hook } from './hook.tsx';
import type { Layout } from './layout.ts';
import { ledger } from './ledger.tsx';
import { notice } from './notice.tsx';
import { page } from './page.tsx';
import { plate } from './plate.tsx';
import { split } from './split.tsx';

/** The layouts. To add one, add its file, its key in `card.ts` and its line here. */
export const layouts: Record<LayoutKey, Layout> = { split, plate, notice, hook, cover, page, ledger };

/** Raised by hand when a layout, the identity or the way of drawing changes: every card is drawn anew. */
export const layoutVersion = 1;
