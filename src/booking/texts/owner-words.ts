import type { Bilingual } from '../../homestay/bilingual.ts';
import { type TextLanguage, textLanguageKeys } from '../../homestay/language.ts';
import { calm } from '../../prose/calm.ts';
import { asPhrase, tidy } from '../../prose/tidy.ts';
import { check, isClean } from '../rules/rules.ts';

/** A sentence of an owner's text and where it stands in it. */
export interface OwnerSentence {
  text: string;
  start: number;
  end: number;
}

const segmenters = Object.fromEntries(
  textLanguageKeys.map((language) => [language, new Intl.Segmenter(language, { granularity: 'sentence' })]),
) as Record<TextLanguage, Intl.Segmenter>;

/** The sentences of a text. Positions are UTF-16 units of the text in NFC. */
export function sentencesOf(text: string, language: TextLanguage): OwnerSentence[] {
  return [...segmenters[language].segment(text)].map(({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
  }));
}

const whole = (sentence: string) => (/[.!?…][”"’)]?$/u.test(sentence) ? sentence : `${asPhrase(sentence)}.`);

/**
 * What an owner wrote in this language, sentence by sentence, without those the rules object to. The rules look at the
 * text as a whole, since a number may run over the end of a sentence. Only blanks and stops are tidied.
 */
export function ownerSentences(words: Bilingual | undefined, language: TextLanguage): string[] {
  const text = (words?.[language] ?? '').normalize('NFC');
  const violations = check(text);
  return sentencesOf(text, language)
    .filter(({ start, end }) => !violations.some((match) => match.start < end && match.end > start))
    .map(({ text: sentence }) => tidy(sentence))
    .filter((sentence) => sentence.split(' ').length >= 3)
    .map(whole);
}

const firstPerson: Record<TextLanguage, RegExp> = {
  vi: /(?:^|[^\p{L}])(?:tôi|tớ|(?:bọn|chúng|tụi|nhà) (?:mình|em|cháu|tao))(?!\p{L})/iu,
  en: /\b(?:I|I[’'](?:m|ve|ll|d)|my|me|mine|we|we[’'](?:re|ve|ll|d)|our|ours|us)\b/i,
};

/**
 * The sentences that can stand beside sentences about the host. One that speaks as “I” or “we” would change the speaker,
 * and what follows it in its paragraph may lean on it: of each paragraph, those before the first such sentence.
 */
export function aboutTheHouse(words: Bilingual | undefined, language: TextLanguage): string[] {
  const paragraphs = (words?.[language] ?? '').split(/\n\s*\n/);
  // A number may run over the end of a paragraph too, so the whole text says which sentences may stand.
  const allowed = new Set(ownerSentences(words, language));
  return paragraphs.flatMap((paragraph) => {
    const sentences = ownerSentences({ vi: paragraph, [language]: paragraph }, language);
    const own = sentences.findIndex((sentence) => firstPerson[language].test(sentence));
    return sentences.slice(0, own < 0 ? undefined : own).filter((sentence) => allowed.has(sentence));
  });
}

/** A phrase of an owner that can stand inside a sentence; nothing when the rules object to it. */
export function ownerPhrase(words: Bilingual | undefined, language: TextLanguage): string | undefined {
  const phrase = asPhrase(calm((words?.[language] ?? '').normalize('NFC'), []));
  return phrase && isClean(phrase) ? phrase : undefined;
}
