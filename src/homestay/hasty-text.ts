/** Letters from which a text says how it was typed; a shorter one may be a name or an abbreviation. */
const enough = 20;
/** Of Vietnamese letters, so many at least bear a mark: in texts that were typed with marks it is one in six or more. */
const leastMarked = 0.05;
/** Of letters, so many at most are small in a text that was typed with the capitals key on. */
const mostSmall = 0.1;

const lettersOf = (text: string) => text.normalize('NFC').match(/\p{L}/gu) ?? [];

const share = (letters: readonly string[], is: (letter: string) => boolean) =>
  letters.filter(is).length / letters.length;

const isMarked = (letter: string) => /[đĐ]/.test(letter) || letter.normalize('NFD') !== letter;
const isSmall = (letter: string) => letter !== letter.toUpperCase();

const paragraphs = (text: string) => text.split('\n');

const someParagraph = (text: string, is: (letters: readonly string[]) => boolean) =>
  paragraphs(text).some((paragraph) => {
    const letters = lettersOf(paragraph);
    return letters.length >= enough && is(letters);
  });

/** A syllable of Vietnamese without its marks; foreign words are spelled otherwise. */
const syllable =
  /^(?:b|ch?|d|gi?|gh|h|kh?|l|m|n|ngh?|nh|ph|qu|r|s|th?|tr|v|x)?(?:[aeiouy]|oa|oe|ai|ao|au|ay|eo|eu|ia|ie|iu|oi|oo|ua|ue|ui|uo|uu|uy|ye|ieu|oai|oay|uay|uoi|uou|uye|uya|yeu)(?:ch?|m|ng?|nh|p|t)?$/;
/** Of these none is said without a mark: before a hard stop there is a tone, and vowels in a row have hats or horns. */
const neverBare = /(?:c|ch|p|t)$|uo|[iy]e/;

/** Whether every word is a syllable of Vietnamese, and one is none without a mark: “ga nuong”, but not “Na Hang”. */
function lacksMarksInShort(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.length > 1 &&
    words.every((word) => syllable.test(word)) &&
    words.some((word) => neverBare.test(word))
  );
}

/** Whether a Vietnamese text, or a paragraph of it, was typed without its marks: nobody can give them back for sure. */
export const lacksMarks = (text: string): boolean =>
  lacksMarksInShort(text) || someParagraph(text, (letters) => share(letters, isMarked) < leastMarked);

/** Whether a text, or a paragraph of it, is all in capitals. */
export const isShouted = (text: string): boolean =>
  someParagraph(text, (letters) => share(letters, isSmall) <= mostSmall);
