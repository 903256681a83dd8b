/** A noun or an adjective with its article: `an upper floor`, `a Dao`. */
export const an = (word: string): string => `${/^[aeiou]/i.test(word.normalize('NFD')) ? 'an' : 'a'} ${word}`;
