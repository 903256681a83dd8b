import { tidyText } from '../../find/address.ts';
import type { Condition, Wish } from '../../find/wish.ts';
import { calledInForm } from './form.ts';
import { money, words } from './page.ts';
import { counted, fill } from './texts.ts';

/** How something that is asked for is called, for people: `Nà Tông`, `8 người`, `tới 200.000đ`. */
export function called({ aspect, key }: Condition, wish: Wish): string {
  const asked = wish[aspect];
  if (aspect === 'text') return `“${key ?? tidyText(wish.text)}”`;
  if (aspect === 'guests') return counted(words.people, Number(asked));
  if (aspect === 'price') return fill(words.upTo, { x: money(Number(asked)) });
  const keys = Array.isArray(asked) && key === undefined ? asked : [key];
  return keys.map((each) => calledInForm(aspect, each)).join(', ');
}
