import { withoutMarks } from './without-marks.ts';

const form =
  /^(?:luc |tu |truoc |khoang )?(\d{1,2})(?: ?(?:[:.h]|gio|g) ?(\d{1,2}|ruoi)?)?(?: ?(?:phut|p))?(?: (sang|trua|chieu|toi|dem))?$/;

/** Hours of the clock that a part of the day has, and what is added to them. */
const parts: Record<string, (hour: number) => number | undefined> = {
  sang: (hour) => (hour >= 1 && hour <= 11 ? hour : undefined),
  trua: (hour) => (hour <= 2 ? hour + 12 : hour >= 10 && hour <= 14 ? hour : undefined),
  chieu: (hour) => (hour <= 6 ? hour + 12 : hour >= 13 && hour <= 18 ? hour : undefined),
  toi: (hour) => (hour >= 5 && hour <= 11 ? hour + 12 : hour >= 17 && hour <= 23 ? hour : undefined),
  dem: (hour) => (hour >= 8 && hour <= 11 ? hour + 12 : hour >= 20 && hour <= 23 ? hour : undefined),
};

/** A bare hour before this one is as likely one after noon. */
const firstPlain = 6;

const two = (number: number) => String(number).padStart(2, '0');

/**
 * Reads a time of day in the ways in which people write it: `12h`, `12h30`, `9:00`, `14 giờ`, `2 giờ chiều`, `12.30`.
 * @returns `HH:MM`; `undefined` when the text can be read in two ways or in none, or is no hour or half an hour
 */
export function writtenTime(written: string): string | undefined {
  const found = form.exec(withoutMarks(written).toLowerCase().replace(/\s+/g, ' ').trim());
  if (!found) return undefined;
  const [, hours = '', minutes = '0', part] = found;
  const hour = part ? parts[part]?.(Number(hours)) : Number(hours);
  // YAML reads 12.30 as a number, without its last nought.
  const minute = minutes === 'ruoi' || minutes === '3' ? 30 : Number(minutes);
  const isPlain = part !== undefined || hours.length === 2 || Number(hours) >= firstPlain;
  if (hour === undefined || hour > 23 || !isPlain || (minute !== 0 && minute !== 30)) return undefined;
  return `${two(hour)}:${two(minute)}`;
}
