import type { LayoutKey } from '../card.ts';
import { belt } from './belt.tsx';
import { cover } from './cover.tsx';
import { hook } from './hook.tsx';
import { label } from './label.tsx';
import type { Layout } from './layout.ts';
import { ledger } from './ledger.tsx';
import { notice } from './notice.tsx';
import { page } from './page.tsx';
import { panorama } from './panorama.tsx';
import { plate } from './plate.tsx';
import { scan } from './scan.tsx';
import { split } from './split.tsx';

/** The layouts. To add one, add its file, its key in `card.ts` and its line here. */
export const layouts: Record<LayoutKey, Layout> = {
  split,
  plate,
  notice,
  label,
  belt,
  panorama,
  scan,
  hook,
  cover,
  page,
  ledger,
};
