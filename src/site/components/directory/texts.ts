/** A text for one and for many. */
export type Counted = Record<'one' | 'other', string>;

/** Puts a number and a name into a text. */
export const fill = (text: string, { n, x }: { n?: number; x?: string | number }): string =>
  text.replace('{n}', String(n)).replace('{x}', () => String(x));

/** The text for a number, filled in. `Intl` knows what counts as one in a language. */
export function counted(texts: Counted, n: number, x?: string | number): string {
  const one = new Intl.PluralRules(document.documentElement.lang).select(n) === 'one';
  return fill(one ? texts.one : texts.other, { n, ...(x === undefined ? {} : { x }) });
}
