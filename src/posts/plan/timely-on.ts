import type { Timely } from '../../captions/timely.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import { type Day, daysUntil } from './day.ts';
import type { Occasion } from './occasion.ts';

/** Days from Monday to Saturday. */
const saturday = 5;

/** What a post says about why it comes on its day: its occasion, or else the weekend when it has come. */
export function timelyOn(day: Day, week: Day, occasion?: Occasion): Timely | undefined {
  if (!occasion) return daysUntil(week, day) === saturday ? { kind: 'weekend', days: 0 } : undefined;
  const { kind, name, begins } = occasion;
  return {
    kind,
    name: { vi: midSentence(name.vi, 'vi'), en: name.en && midSentence(name.en, 'en') },
    days: daysUntil(day, begins),
  };
}
