import type { Bilingual } from '../../homestay/bilingual.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { calm } from '../calm.ts';
import { tidy } from '../tidy.ts';
import { isTypedProperly, mayStand } from './may-stand.ts';
import { type Teller, type Topic, topics } from './reading.ts';
import { readings } from './readings.ts';
import { ended, sentencesOf } from './sentences.ts';

/** A run of an owner's sentences that stands alone: it leans on nothing before it and loses no second half. */
export interface Beat {
  /** Its sentences, each with its stop. */
  sentences: string[];
  /** Only the owner can say it so: “bọn mình dựng nhà”. */
  spoken: boolean;
  topic: Topic;
}

/** Longest beat in UTF-16 units, our own rule: about six lines on a phone. */
const longest = 330;
/** A shorter run of sentences is told with the next one of its paragraph: “Nhà không có ti vi.” */
const shortest = 45;
/** The last of a paragraph has no next one: a shorter one is told with the one before it. */
const shortestLast = 25;

const lengthOf = (sentences: string[]) => sentences.join(' ').length;
const isPaired = (text: string) => text.split('“').length === text.split('”').length;

function topicOf(text: string, language: TextLanguage): Topic {
  const counts = readings[language].topics;
  const known = topics
    .flatMap((topic) => (topic === 'house' ? [] : [{ topic, count: text.match(counts[topic])?.length ?? 0 }]))
    .toSorted((a, b) => b.count - a.count)[0];
  return known?.count ? known.topic : 'house';
}

/** Sentences in runs: each run begins with one that leans on nothing. */
function runsOf(sentences: string[], language: TextLanguage, teller: Teller): string[][] {
  const reading = readings[language];
  const runs: string[][] = [];
  // Others tell in their own words who hosts say they are: no part of what hosts say.
  const tellsName = (sentence: string) => reading.introduced(sentence, teller) !== sentence;
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const leans = reading.continues(sentence) || reading.pointsBack(sentence, teller);
    // Where the first sentence of a paragraph leans, what it leans on is not here.
    const isApart = tellsName(sentence) || run?.some(tellsName);
    if (run && (leans || (lengthOf(run) < shortest && !isApart))) run.push(sentence);
    else runs.push([sentence]);
  }
  const last = runs.at(-1);
  const before = runs.at(-2);
  const isSound = before?.every((sentence) => mayStand(sentence, language));
  if (last && before && isSound && lengthOf(last) < shortestLast && !before.some(tellsName)) {
    before.push(...last);
    runs.pop();
  }
  return runs;
}

/** As much of a run as fits, whole: what only points back can be spared at its end, what continues cannot. */
function fitting(run: string[], language: TextLanguage): string[] {
  const { continues } = readings[language];
  let end = run.length;
  while (
    end > 0 &&
    (lengthOf(run.slice(0, end)) > longest || (end < run.length && continues(run[end] ?? '')))
  )
    end--;
  return run.slice(0, end);
}

function runToBeat(run: string[], language: TextLanguage, teller: Teller): Beat | undefined {
  const reading = readings[language];
  const [first = ''] = run;
  if (reading.continues(first) || run.some((sentence) => !mayStand(sentence, language))) return undefined;
  const named = fitting(run, language).reduce<string[]>((told, sentence) => {
    const plain = reading.introduced(sentence, teller);
    // Who has been named once is known.
    told.push(told.some((each) => reading.names(each, teller)) ? plain : reading.naming(plain, teller));
    return told;
  }, []);
  const sentences = named.filter(Boolean).map(ended);
  const text = sentences.join(' ');
  // It still points at somebody whom nobody has named.
  if (!text.includes(' ') || !isPaired(text) || reading.pointsBack(sentences[0] ?? '', teller))
    return undefined;
  const spoken = sentences.some((sentence) => reading.isSpoken(sentence, teller));
  if (spoken && !reading.agrees(text, teller)) return undefined;
  // Told in the third person and going on in the first: two speakers.
  if (spoken && run.some((sentence) => reading.introduced(sentence, teller) !== sentence)) return undefined;
  return { sentences, spoken, topic: topicOf(text, language) };
}

/**
 * What an owner wrote in a language, cut into beats in the order of the text. A text that was typed without marks or in
 * capitals has none, praise and what leans on it is left out, and a pronoun that does not fit the host's title is not
 * quoted.
 */
export function beatsOf(
  words: Bilingual | undefined,
  language: TextLanguage,
  teller: Teller,
  properNames: string[] = [],
): Beat[] {
  return (words?.[language] ?? '')
    .split('\n')
    .filter((paragraph) => paragraph.trim() && isTypedProperly(paragraph, language))
    .map((paragraph) => tidy(calm(paragraph, properNames)))
    .flatMap((paragraph) => runsOf(sentencesOf(paragraph, language), language, teller))
    .flatMap((run) => runToBeat(run, language, teller) ?? []);
}
