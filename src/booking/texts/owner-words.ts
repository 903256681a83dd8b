import type { Bilingual } from '../../homestay/bilingual.ts';
import type { BookingLanguage } from '../../platforms/booking.ts';
import { hostOf } from '../../prose/host.ts';
import { type Beat, beatsOf } from '../../prose/owner/beats.ts';
import { ownerPhrase } from '../../prose/owner/phrase.ts';
import type { Topic } from '../../prose/owner/reading.ts';
import { readings } from '../../prose/owner/readings.ts';
import { sentencePlaces } from '../../prose/owner/sentences.ts';
import { check, isClean } from '../rules/rules.ts';
import type { House } from './house.ts';
import { sentencesIn } from './sentences-in.ts';

/**
 * What an owner wrote in this language without the sentences that Booking.com's rules object to. Where one is gone a new
 * paragraph begins, so that nothing leans on what is not there.
 */
export function allowedWords(words: Bilingual | undefined, language: BookingLanguage): Bilingual | undefined {
  const text = (words?.[language] ?? '').normalize('NFC');
  if (!text) return undefined;
  const violations = check(text);
  const allowed = sentencePlaces(text, language)
    .map(({ text: sentence, start, end }) =>
      violations.some((each) => each.start < end && each.end > start) ? '\n' : sentence,
    )
    .join('');
  return { vi: allowed, [language]: allowed };
}

/** A phrase of an owner that can stand inside a sentence; nothing when a rule objects to it. */
export function allowedPhrase(
  words: Bilingual | undefined,
  language: BookingLanguage,
  properNames: string[] = [],
): string | undefined {
  const phrase = ownerPhrase(words, language, properNames);
  return phrase && isClean(phrase) ? phrase : undefined;
}

/** Owner's words in their paragraphs, each a row of runs of sentences that stand alone, all in one voice. */
export interface Told {
  paragraphs: string[][];
  topics: Topic[];
  /** The owner speaks: “we built”; nothing beside it tells of them as of another. */
  inFirstPerson: boolean;
  /** It tells of the host by name. */
  namesHost: boolean;
}

/** In whose voice: `profile` is the owner's as soon as a sentence of it is; without it, that of most letters. */
type Voice = 'first' | 'third' | 'profile';

const textOf = ({ sentences }: Beat) => sentences.join(' ');
const lettersOf = (beats: Beat[]) => beats.reduce((sum, beat) => sum + textOf(beat).length, 0);

function paragraphsOf(
  { language, properNames }: House,
  words: Bilingual | undefined,
  called: string,
): Beat[][] {
  const text = allowedWords(words, language)?.[language] ?? '';
  return text
    .split('\n')
    .map((paragraph) => beatsOf({ vi: paragraph, [language]: paragraph }, language, { called }, properNames));
}

/** Beats as texts. A tale is told to its end or not at all. */
function textsOf(beats: Beat[], language: BookingLanguage): string[] {
  const texts = beats.map(textOf);
  return sentencesIn[language].tale.test(texts[0] ?? '') ? [texts.join(' ')] : texts;
}

/** What an owner wrote of house, room or themselves, in one voice: no text changes its speaker. */
export function told(house: House, words: Bilingual | undefined, voice?: Voice): Told {
  const { language } = house;
  const teller = { called: hostOf(house.listing.host, language)?.called ?? '' };
  const names = teller.called.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  const namesHost = (sentence: string) => names.some((name) => sentence.includes(name));
  const asOthers = paragraphsOf(house, words, teller.called);
  const spoken = asOthers.flat().filter((beat) => beat.spoken);
  const ofHost = asOthers.flat().filter((beat) => !beat.spoken && namesHost(textOf(beat)));
  const isOwners = voice === 'profile' ? spoken.length > 0 : lettersOf(spoken) > lettersOf(ofHost);
  const inFirstPerson = voice === 'first' || (voice !== 'third' && isOwners);
  const { isSpoken } = readings[language];
  const chosen = inFirstPerson
    ? // As the owner wrote it: without the name that others would give them.
      paragraphsOf(house, words, '').map((beats) =>
        beats.filter(({ sentences }) =>
          sentences.every((sentence) => isSpoken(sentence, teller) || !namesHost(sentence)),
        ),
      )
    : asOthers.map((beats) => beats.filter((beat) => !beat.spoken));
  return {
    paragraphs: chosen.map((beats) => textsOf(beats, language)).filter((beats) => beats.length),
    topics: chosen.flat().map(({ topic }) => topic),
    inFirstPerson,
    namesHost: chosen.flat().some((beat) => namesHost(textOf(beat))),
  };
}

/** Sentences about a place, which nobody of the house speaks. */
export const toldOfPlace = (house: House, words: Bilingual | undefined): string[][] =>
  paragraphsOf(house, words, '')
    .map((beats) =>
      textsOf(
        beats.filter(({ spoken }) => !spoken),
        house.language,
      ),
    )
    .filter((beats) => beats.length);
