import { boundWords } from '../cards/typesetting/bound-words.ts';

const unbreakable = '\u00A0';

/**
 * A short Vietnamese text in which a line does not end inside a word: Vietnamese puts a space between the syllables
 * of one word. Pairs only, so that even a narrow screen finds a place to break.
 */
export function boundText(text: string): string {
  const [first = '', ...others] = text.split(' ');
  let previous = first;
  let bound = first;
  let free = true;
  for (const syllable of others) {
    const pair = `${previous} ${syllable}`.toLocaleLowerCase('vi').replace(/[.,:;!?…]+$/, '');
    const joined: boolean = free && boundWords.has(pair);
    bound += `${joined ? unbreakable : ' '}${syllable}`;
    free = !joined;
    previous = syllable;
  }
  return bound;
}
