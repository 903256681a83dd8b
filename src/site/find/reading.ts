import { askedAmounts } from './asked-amounts.ts';
import { fold, syllables } from './fold.ts';
import type { Search } from './search.ts';
import { untelex } from './telex.ts';

/** What a text asks for. */
export interface Reading {
  /** Slugs of the houses that are found with their rank; `undefined` when the words ask for no house in particular. */
  ranks: ReturnType<Search>;
  guests?: number;
  price?: number;
  /** It asks for what costs little, without an amount. */
  cheap: boolean;
}

const cheaply =
  /\b(?:gia re|re nhat|cheap(?:est)?|budget|affordable|(?:homestay|nha san|phong) re)\b|^\s*re\s*$/g;

/**
 * Reads a text as it stands, then with the amounts in it taken as such, then as Telex that no input method has read: the
 * first way that finds a house is what was meant.
 */
export function readerOf(search: Search): (text: string) => Reading {
  return (text) => {
    const folded = fold(text);
    const dear = folded.replace(cheaply, (found) => found.match(/homestay|nha san|phong/)?.[0] ?? ' ');
    const cheap = dear !== folded;
    const words = cheap ? dear : folded;
    const plain = search(words);
    const helps = (ranks: ReturnType<Search>) => !ranks || ranks.size > 0;
    if (helps(plain)) return { ranks: plain, cheap };
    const { rest = words, ...asked } = askedAmounts(words) ?? {};
    const withAmounts = rest === words ? plain : search(rest);
    if (helps(withAmounts)) return { ranks: withAmounts, ...asked, cheap };
    const typed = syllables(rest);
    const meant = typed.map(untelex);
    const ranks = meant.join() === typed.join() ? withAmounts : search(meant.join(' '));
    return { ranks, ...asked, cheap };
  };
}
