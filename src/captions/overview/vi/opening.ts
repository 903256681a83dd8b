import { atStart } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { far, near } from '../../parts/vi/where.ts';
import { combine, type Pattern } from '../../pattern.ts';

/** Kinds of lodging where the host lives in the house. */
const atHome = ({ kind }: Facts) => kind === 'homestay' || kind === 'farm-stay';

/** The host is at home there, and the name of the house does not say who it is. */
const hostIsNew = (f: Facts) =>
  f.host !== undefined &&
  atHome(f) &&
  !f.host.several &&
  !f.name.toLowerCase().includes(f.host.called.toLowerCase());

/** Taglines that can stand beside a dash: one dash to a sentence. */
const undashed = (f: Facts) => f.taglines.filter(({ text }) => !/\s[–—-]\s/u.test(`${text} ${f.name}`));

/** First lines of a Facebook or TikTok post. */
export const opening: Pattern[] = [
  {
    tells: ['tagline'],
    say: (f) => combine(f.taglines, near(f), ({ text }, place) => `${text}. Mời ghé ${f.name}, ${place}.`),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(
        undashed(f).filter(({ text }) => !/[“”"]/u.test(text)),
        near(f),
        ({ text }, place) => `“${text}” – ${f.name}, ${place}.`,
      ),
  },
  {
    tells: ['tagline'],
    say: (f) => combine(f.taglines, far(f), ({ inside }, place) => `${f.name} ở ${place}: ${inside}.`),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(
        f.taglines,
        near(f),
        ({ inside }, place) => `Có dịp về ${place}, mời ghé ${f.name}: ${inside}.`,
      ),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      f.taglines.map(
        ({ inside }) => `Lên ${f.place.province}, mời ngủ lại ${f.name} ở ${f.place.village}: ${inside}.`,
      ),
  },
  {
    tells: ['tagline'],
    say: (f) =>
      combine(undashed(f), near(f), ({ text }, place) => `${text} – một đêm ở ${f.name}, ${place}.`),
  },
  {
    tells: ['host'],
    say: (f) =>
      hostIsNew(f) &&
      f.table &&
      near(f).map(
        (place) => `Mời anh chị về ăn cơm, ngủ lại với nhà ${f.host?.called} ở ${place}: ${f.name}.`,
      ),
  },
  {
    tells: ['stilts'],
    say: (f) =>
      f.stilts.known &&
      f.table &&
      near(f).map((place) => `Ăn cơm nhà, ngủ nhà sàn: mời về ${f.name} ở ${place}.`),
  },
  {
    tells: ['view'],
    say: (f) =>
      f.view?.wide &&
      near(f).map((place) => `Sáng dậy mở cửa thấy ${f.view?.everywhere}: mời ngủ lại ${f.name}, ${place}.`),
  },
  {
    tells: ['experience', 'title-experience'],
    say: (f) => {
      const [first] = f.experiences;
      return (
        first?.verb &&
        first.byDay &&
        near(f).map((place) => `Ngày ${first.words}, tối về ngủ ở ${f.name}, ${place}.`)
      );
    },
  },
  {
    tells: ['menu', 'stilts', 'title-menu'],
    say: (f) =>
      f.table?.menu &&
      f.stilts.known &&
      near(f).map(
        (place) => `Cơm nhà nấu có ${f.table?.menu?.two}, đêm ngủ nhà sàn: mời về ${f.name}, ${place}.`,
      ),
  },
  {
    tells: ['evening', 'stilts'],
    say: (f) =>
      f.hearth
        ? [
            ...(f.stilts.known
              ? [
                  `Tối ngồi bên bếp lửa nhà sàn, sáng dậy giữa ${f.place.village}: mời về ${f.name}, ${f.place.commune}.`,
                ]
              : []),
            `Tối ngồi bên bếp lửa, sáng dậy giữa ${f.place.village}: mời về ${f.name}.`,
          ]
        : undefined,
  },
  {
    tells: ['capacity', 'title-capacity'],
    say: (f) =>
      f.sleeping.capacity >= 12 &&
      f.sleeping.capacity <= 60 &&
      near(f).map(
        (place) => `Đi cả đoàn ${f.sleeping.capacity} người vẫn ở chung một chỗ: ${f.name}, ${place}.`,
      ),
  },
  {
    tells: ['village'],
    say: (f) =>
      f.villageTagline &&
      near(f).map((place) => `${atStart(place)}: ${f.villageTagline?.inside}. Mời ngủ lại ${f.name}.`),
  },
  {
    tells: ['stilts'],
    say: (f) =>
      f.stilts.known &&
      !f.stilts.said &&
      near(f).map((place) => `Rủ nhau về ${place}, ngủ nhà sàn một đêm ở ${f.name}.`),
  },
  {
    tells: ['stilts'],
    say: (f) =>
      f.stilts.known &&
      !f.stilts.said &&
      far(f).map((place) => `Một đêm nhà sàn ở ${place}: mời về ${f.name}.`),
  },
];
