import type { AngleKind, Season } from '../../listings/angle.ts';
import type { Day } from './day.ts';
import { type LunarDay, lunarDay } from './lunar.ts';

/** A festival or a holiday that guests travel for. */
export interface Festival {
  key: string;
  name: string;
  /** The same in an English sentence. */
  inEnglish: string;
  /** First day in a year of the solar calendar. */
  on(year: number): Day;
  /** What a post before it tells best: kinds of angles. */
  tells: readonly AngleKind[];
  /** Of a festival that only some villages hold: whether a season of the village is about it. */
  isSeason?(season: Season): boolean;
  /** Of a festival whose day each commune sets: when it is, in words. Its `on` is then the earliest day. */
  around?: string;
}

const lunar = (day: LunarDay) => (year: number) => lunarDay(year, day);
const solar = (day: string) => (year: number) => `${year}-${day}`;

/**
 * Holidays: Bộ luật Lao động 2019, Điều 112. Tết Trung thu is no holiday, but the feast for which families with
 * children go out. Lồng Tồng, “going down to the fields”, is the Tày festival of the first
 * lunar month; villages of Lâm Bình held it between its tenth and fifteenth day (sources in content/villages), so it
 * is told before the tenth.
 */
export const festivals: readonly Festival[] = [
  {
    key: 'tet',
    name: 'Tết Nguyên đán',
    inEnglish: 'Tết, the Lunar New Year',
    on: lunar({ month: 1, day: 1 }),
    tells: ['food', 'host', 'overview'],
  },
  {
    key: 'long-tong',
    name: 'Hội Lồng Tồng',
    inEnglish: 'the Lồng Tồng festival',
    on: lunar({ month: 1, day: 10 }),
    tells: ['season'],
    isSeason: ({ name }) => /lồng t[ôồ]ng/iu.test(name.vi.normalize('NFC')),
    around: 'từ mùng 10 tháng Giêng, hỏi lại ngày',
  },
  {
    key: 'gio-to',
    name: 'Giỗ Tổ Hùng Vương',
    inEnglish: 'Hùng Kings’ Day',
    on: lunar({ month: 3, day: 10 }),
    tells: ['experience', 'overview'],
  },
  {
    key: 'april-30',
    name: 'Nghỉ lễ 30/4 và 1/5',
    inEnglish: 'the holidays of 30 April and 1 May',
    on: solar('04-30'),
    tells: ['rooms', 'experience', 'overview'],
  },
  {
    key: 'september-2',
    name: 'Nghỉ lễ 2/9',
    inEnglish: 'the National Day holiday',
    on: solar('09-02'),
    tells: ['rooms', 'experience', 'overview'],
  },
  {
    key: 'trung-thu',
    name: 'Tết Trung thu',
    inEnglish: 'the Mid-Autumn Festival',
    on: lunar({ month: 8, day: 15 }),
    tells: ['experience', 'food', 'host'],
  },
];
