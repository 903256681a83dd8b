import type { Timely } from '../../captions/timely.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import { type Day, daysUntil } from './day.ts';
import type { Occasion } from './occasion.ts';

/** Days from Monday: those of which a post still sends people on their way at the weekend; Saturday. */
const beforeWeekend = [3, 4];
const saturday = 5;

/** What a post says about why it comes on its day: its occasion, or else the weekend that is near. */
export function timelyOn(day: Day, week: Day, occasion?: Occasion): Timely | undefined {
  const weekday = daysUntil(week, day);
  if (!occasion)
    return beforeWeekend.includes(weekday) ? { kind: 'weekend', days: saturday - weekday } : undefined;
  const { kind, name, begins } = occasion;
  return {
    kind,
    name: { vi: midSentence(name.vi, 'vi'), en: name.en && midSentence(name.en, 'en') },
    days: daysUntil(day, begins),
  };
}
