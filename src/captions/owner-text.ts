import type { Bilingual } from '../homestay/bilingual.ts';
import type { TextLanguage } from '../homestay/language.ts';
import { calm } from '../prose/calm.ts';
import { asPhrase, tidy } from '../prose/tidy.ts';

/** Praise that no fact in the file can prove; a caption of the village does not repeat it. */
const praise: Record<TextLanguage, RegExp> = {
  vi: /(?:^|[^\p{L}])(?:nhất|số (?:1|một)|hàng đầu|đỉnh cao|độc nhất|top)(?!\p{L})/iu,
  en: /\b(?:best|cheapest|finest|greatest|loveliest|most|number one|no\. ?1|top|unique|perfect|unrivalled)\b/i,
};

/** “Nhất” that praises nothing: the first, united, joined, the same. */
const noPraise = /(thứ|thống|hợp|đồng) nhất(?!\p{L})/giu;

/** Telephone numbers, web addresses, amounts: they have their own place in a caption and may be out of date here. */
const elsewhere = /(?:\d[ .]?){8,}|https?:|www\.|\d\s*(?:đ|k|vnd|nghìn|ngàn)(?!\p{L})/iu;

const sentences: Record<TextLanguage, Intl.Segmenter> = {
  vi: new Intl.Segmenter('vi', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

const mayStand = (text: string, language: TextLanguage) =>
  text.length > 0 && !praise[language].test(text.replace(noPraise, '$1')) && !elsewhere.test(text);

const tidyParagraphs = (text: string, properNames: string[]) =>
  text.split('\n').map((paragraph) => tidy(calm(paragraph, properNames)));

/** What an owner wrote in this language as a phrase without a stop; `undefined` when there is nothing that may stand. */
export function ownerPhrase(
  words: Bilingual | undefined,
  language: TextLanguage,
  properNames: string[] = [],
): string | undefined {
  const text = asPhrase(calm(words?.[language] ?? '', properNames));
  return mayStand(text, language) ? text : undefined;
}

/**
 * First sentence of what an owner wrote in this language, with its stop.
 * @param most greatest length in UTF-16 units; a longer sentence is left out, since half a sentence says something else
 */
export function ownerSentence(
  words: Bilingual | undefined,
  language: TextLanguage,
  most: number,
  properNames: string[] = [],
): string | undefined {
  const [paragraph = ''] = tidyParagraphs(words?.[language] ?? '', properNames);
  const [first] = sentences[language].segment(paragraph);
  const sentence = first?.segment.trim() ?? '';
  if (!mayStand(sentence, language)) return undefined;
  const whole = /[.!?…]$/u.test(sentence) ? sentence : `${asPhrase(sentence)}.`;
  return whole.length <= most && whole.includes(' ') ? whole : undefined;
}

const paired = (text: string) => text.split('“').length === text.split('”').length;

/** With its stop. */
const ended = (text: string) => (/[.!?…]”?$/u.test(text) ? text : `${asPhrase(text)}.`);

/**
 * The first sentences of the first paragraph that an owner wrote in this language, as far as they may stand: the longest
 * passage that fits first, the first sentence alone last.
 * @param most greatest length in UTF-16 units; nothing is cut inside a sentence
 */
export function ownerPassages(
  words: Bilingual | undefined,
  language: TextLanguage,
  most: number,
  properNames: string[] = [],
): string[] {
  const [paragraph = ''] = tidyParagraphs(words?.[language] ?? '', properNames);
  const all = [...sentences[language].segment(paragraph)].map(({ segment }) => segment.trim());
  const last = all.findIndex((sentence) => !mayStand(sentence, language));
  const standing = last < 0 ? all : all.slice(0, last);
  return standing
    .map((_, index) => ended(standing.slice(0, index + 1).join(' ')))
    .filter((passage) => passage.length <= most && passage.includes(' ') && paired(passage))
    .toReversed();
}

/**
 * Every sentence that an owner wrote in this language and that may stand, in the order of the text.
 * @param most greatest length of one in UTF-16 units
 */
export const ownerSentences = (
  words: Bilingual,
  language: TextLanguage,
  most: number,
  properNames: string[] = [],
): string[] =>
  tidyParagraphs(words[language] ?? '', properNames)
    .flatMap((paragraph) => [...sentences[language].segment(paragraph)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => mayStand(sentence, language) && paired(sentence))
    .map(ended)
    .filter((sentence) => sentence.length <= most);
