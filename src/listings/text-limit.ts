import { Lexer } from 'yaml';

/** Bytes of the longest text that is saved: what the schema allows for a house, each letter with its marks. */
export const mostText = 512_000;

/**
 * Pieces of the longest one: keys, values, signs and line breaks; three times what the schema allows. Reading takes
 * its time by pieces: half a megabyte of brackets has as many as a hundred houses, and nobody gets a page meanwhile.
 */
export const mostPieces = 180_000;

/** What the reader of YAML puts between pieces without there being a letter. */
const isMark = (piece: string) => piece === '\u0002' || piece === '\u0018' || piece === '\u001f';

/** What is said of a longer one. */
export const tooLongSentence =
  'Tệp dài quá mức một bài có thể có nên máy không đọc. Hãy xem từ dòng này có đoạn nào bị chép lặp lại nhiều lần thì xóa bớt.';

/** Where a text comes to have more pieces than any content file, counted in letters; `undefined` when it does not. */
export function tooLongFrom(text: string): number | undefined {
  let pieces = 0;
  let place = 0;
  for (const piece of new Lexer().lex(text)) {
    if (isMark(piece)) continue;
    place += piece.length;
    if (++pieces > mostPieces) return place;
  }
  return undefined;
}
