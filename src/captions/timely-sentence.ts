import { grammars } from '../prose/grammars.ts';
import { atStart, midSentence } from '../prose/mid-sentence.ts';
import { preferred } from '../prose/pick.ts';
import type { CaptionLanguage } from './caption-language.ts';
import type { Timely } from './timely.ts';

/** How far off something is that begins in some days; nothing once it has begun. */
interface Distance {
  weeks?: number;
  days?: number;
}

function distanceOf(days: number): Distance {
  if (days <= 0) return {};
  return days < 10 ? { days } : { weeks: Math.round(days / 7) };
}

type Say = (name: string, distance: Distance) => string[];

const { inWords } = grammars.vi;

const vietnamese: Record<Timely['kind'], Say> = {
  festival: (name, { weeks, days }) => {
    const off = weeks
      ? `${atStart(inWords(weeks))} tuần nữa`
      : days === 1
        ? 'Ngày mai'
        : days
          ? `${atStart(inWords(days))} ngày nữa`
          : '';
    if (!off) return [`Đang dịp ${name}.`, `${atStart(name)} đây rồi.`];
    return [
      `${off} là ${name}, ai tính đi chơi thì nhắn nhà giữ chỗ sớm.`,
      `${off} là ${name}. Nhà nhận lời đặt chỗ từ hôm nay.`,
      `${off} là tới ${name} rồi, cả nhà đã chọn chỗ đi chưa?`,
    ];
  },
  season: (name, { weeks, days }) => {
    if (!weeks && !days) return [`Bản đang ${name}.`, `Bây giờ đang ${name}.`, `Lên dịp này là gặp ${name}.`];
    const off = weeks ? `${inWords(weeks)} tuần` : 'mấy hôm';
    return [`Chừng ${off} nữa là ${name}.`, `${atStart(off)} nữa bản vào ${name}.`];
  },
  weekend: () => [
    'Cuối tuần này ai chưa biết đi đâu thì lên.',
    'Thứ Bảy này rảnh thì lên chơi.',
    'Cuối tuần này nhắn sớm để nhà giữ chỗ.',
    'Hai ngày cuối tuần lên một chuyến là vừa.',
  ],
};

const english: Record<Timely['kind'], Say> = {
  festival: (name, { weeks, days }) => {
    const count = (number: number, unit: string) =>
      `${grammars.en.numeral(number)} ${unit}${number === 1 ? '' : 's'}`;
    const off = weeks ? count(weeks, 'week') : days ? count(days, 'day') : '';
    if (!off) return [`It is ${name}.`, `${atStart(name)} is here.`];
    return [
      `${atStart(off)} to go until ${name}.`,
      `Only ${off} until ${name}: write early to keep a place.`,
    ];
  },
  season: (name, { weeks, days }) =>
    weeks || days
      ? [`Coming soon: ${name}.`, `Not long now: ${name}.`]
      : [`Right now: ${name}.`, `Now is the time: ${name}.`],
  weekend: () => [
    'Free this weekend? Come up.',
    'No plans for Saturday yet? Write to us.',
    'Two days are enough for a first visit.',
  ],
};

const sayings: Record<CaptionLanguage, Record<Timely['kind'], Say>> = { vi: vietnamese, en: english };

/** One sentence that says why now; nothing where what makes it timely has no name in the language. */
export function timelySentence(
  { kind, name, days }: Timely,
  language: CaptionLanguage,
  seed: string,
  variant: number,
): string | undefined {
  const called = name?.[language];
  if (kind !== 'weekend' && !called) return undefined;
  const inside = midSentence(called ?? '', language);
  return preferred(sayings[language][kind](inside, distanceOf(days)), seed, variant)[0];
}
