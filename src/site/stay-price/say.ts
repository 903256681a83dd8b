import type { InterfaceWords } from '../words/vi.ts';

/** Texts about a stay, in the language of a page. */
export type StayWords = InterfaceWords['stay'];

/** How a page writes what is counted. */
export interface Tongue {
  words: StayWords;
  /** BCP 47, for numbers and plurals. */
  locale: string;
  /** An amount of đồng with `{x}` in the place of the number: `{x}đ`. */
  money: string;
}

/** Puts a number and a text into a text. */
export const fill = (text: string, { n = '', x = '' }: { n?: number | string; x?: string }): string =>
  text.replace('{n}', String(n)).replace('{x}', () => x);

/** The text for a number, filled in. `Intl` knows what counts as one in a language; Vietnamese words know 1 apart. */
export const counted = (texts: Record<'one' | 'other', string>, n: number, locale: string): string =>
  fill(n === 1 || new Intl.PluralRules(locale).select(n) === 'one' ? texts.one : texts.other, { n });

/** An amount of đồng as readers of the page write it. */
export const moneyText = (amount: number, { money, locale }: Tongue): string =>
  // The type of the site lacks the narrow space (U+202F) that French has between thousands.
  fill(money, {
    x: new Intl.NumberFormat(locale).format(amount).replaceAll('\u202F', '\u00A0'),
  });
